/** A service as the plant sees one: listens on PORT, answers /readyz, ends on SIGTERM; what else it does, the test asks for. */
import { createServer } from 'node:http';

createServer((request, response) => {
  if (request.url === '/environment') response.end(JSON.stringify(process.env));
  else response.end('ready\n');
}).listen(Number(process.env.PORT), process.env.HOST);

process.on('SIGTERM', () => {
  if (process.argv[1].endsWith('stubborn-service.mjs')) return;
  process.exit(0);
});
