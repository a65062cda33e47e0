import express, { type Router } from 'express';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** The metrics of one service. Labels are bounded: never an id, an order, an item or a person. */
export type ServiceMetrics = {
  registry: Registry;
  requests: Counter<'operation' | 'outcome'>;
  duration: Histogram<'operation'>;
  /** `layer`: gateway, subgraph, or database: a denial by the database means that an upper wall has a hole. */
  denied: Counter<'layer'>;
};

export const serviceMetrics = (service: string): ServiceMetrics => {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry, prefix: 'triad_' });
  new Gauge({
    name: 'triad_build_info',
    help: 'Always 1; its labels say what runs.',
    labelNames: ['node'],
    registers: [registry],
  }).set({ node: process.version }, 1);
  return {
    registry,
    requests: new Counter({
      name: 'triad_graphql_requests_total',
      help: 'GraphQL operations answered.',
      labelNames: ['operation', 'outcome'],
      registers: [registry],
    }),
    duration: new Histogram({
      name: 'triad_graphql_request_duration_seconds',
      help: 'From the arrival of a GraphQL operation to its answer.',
      labelNames: ['operation'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    }),
    denied: new Counter({
      name: 'triad_authorization_denied_total',
      help: 'Attempts denied, by the wall that denied them; one denied by the database has passed a hole in the walls above.',
      labelNames: ['layer'],
      registers: [registry],
    }),
  };
};

export const observeRequest = (metrics: ServiceMetrics, operation: string, failed: boolean, seconds: number): void => {
  metrics.requests.inc({ operation, outcome: failed ? 'error' : 'ok' });
  metrics.duration.observe({ operation }, seconds);
};

/** `/metrics` in Prometheus' text form. */
export const metricsRoute = ({ registry }: ServiceMetrics): Router => {
  const routes = express.Router();
  routes.get('/metrics', (_, response, next) => {
    registry
      .metrics()
      .then((text) => response.type(registry.contentType).send(text))
      .catch(next);
  });
  return routes;
};
