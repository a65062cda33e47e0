process.stderr.write('the cellar is flooded\n');
process.exit(3);
