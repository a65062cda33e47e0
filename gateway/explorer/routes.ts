import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { type Router } from 'express';
import { root } from '../../kernel/root.ts';
import { examples } from './examples.ts';

/** Only what this origin serves is loaded or called; no script and no handler stands in the page. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const assets = (): Record<string, string> => {
  const page = join(root, 'gateway/explorer');
  return {
    'explorer.js': join(page, 'explorer.js'),
    'subscribe.js': join(page, 'subscribe.js'),
    'explorer.css': join(page, 'explorer.css'),
    'icon.svg': join(page, 'icon.svg'),
    'react.js': join(packageFolder('react'), 'umd/react.production.min.js'),
    'react-dom.js': join(packageFolder('react-dom'), 'umd/react-dom.production.min.js'),
    'graphiql.js': join(packageFolder('graphiql'), 'graphiql.min.js'),
    'graphiql.css': join(packageFolder('graphiql'), 'graphiql.min.css'),
  };
};

/** The explorer at `/explorer`, from this machine alone: it works where there is no internet. `/` leads browsers to it. */
export const explorerRoutes = (): Router => {
  const routes = express.Router();
  const operations = examples();
  routes.get('/', (request, response, next) => {
    if (request.accepts(['json', 'html']) === 'html') response.redirect(302, '/explorer');
    else next();
  });
  routes.use('/explorer', (_, response, next) => {
    response.set({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
    next();
  });
  routes.get('/explorer', (_, response) => {
    response.sendFile(join(root, 'gateway/explorer/index.html'));
  });
  routes.get('/explorer/examples.json', (_, response) => {
    response.json(operations);
  });
  for (const [name, file] of Object.entries(assets())) {
    routes.get(`/explorer/${name}`, (_, response) => {
      // Packages may lie below a folder whose name begins with a dot.
      response.sendFile(file, { dotfiles: 'allow' });
    });
  }
  return routes;
};
