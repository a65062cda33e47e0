import type { GraphQLError } from 'graphql';
import { refuse } from '../../kernel/errors.ts';
import type { Log } from '../../kernel/log.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Denials } from '../audit/denials.ts';
import type { Graph, LiveGraph } from '../graph.ts';
import type { Limits } from '../limits/limits.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { Sign } from '../subgraphs/headers.ts';
import { Invalid, admission, type Admitted } from './admission.ts';
import { Group, type GroupParts } from './group.ts';
import { Member } from './member.ts';
import type { SubscribeRequest, Subscribed, Subscriber, Subscriptions } from './port.ts';
import { cursorOfNow } from './now.ts';
import { RingMemory } from './ring-memory.ts';
import { errorsAsQueries, heardFrom, resolveEvent } from './resolve.ts';
import { afterVariable } from './root-field.ts';
import type { SubscriptionSettings } from './settings.ts';
import { tellUnreadable } from './unreadable.ts';

export type SubscriptionParts = {
  graph: LiveGraph;
  /** The address (http) of a subgraph in the graph that is served. */
  urlOf: (subgraph: string) => string;
  sign: Sign | undefined;
  limits: Limits;
  introspection: boolean;
  settings: SubscriptionSettings;
  metrics: GatewayMetrics;
  denials: Denials;
  log: Log;
};

/** A group with what its first member asked for: by it the group is planned again. */
type Kept = { group: Group; request: SubscribeRequest; viewer: Viewer; url: string };

const socketUrl = (url: string): string => url.replace(/^http/, 'ws');

const isIn = (error: unknown): readonly unknown[] => (error instanceof Invalid ? error.errors : [error]);

/** The engine of subscriptions over the engine of the graph. */
export class SubscriptionEngine implements Subscriptions {
  readonly #parts: SubscriptionParts;
  readonly #admit: ReturnType<typeof admission>;
  readonly #say: ReturnType<typeof errorsAsQueries>;
  readonly #memory: RingMemory;
  readonly #groups = new Map<string, Kept>();
  #members = 0;
  #streams = 0;
  #stopped = false;

  constructor(parts: SubscriptionParts) {
    this.#parts = parts;
    this.#admit = admission(parts.limits, parts.introspection);
    this.#say = errorsAsQueries(parts.log);
    this.#memory = new RingMemory(parts.settings.rings, (size) => parts.metrics.subscriptions.rings.set(size));
    parts.graph.onSwap((graph) => void this.#replan(graph));
  }

  async subscribe(request: SubscribeRequest, viewer: Viewer, subscriber: Subscriber): Promise<Subscribed> {
    try {
      const { graph } = this.#parts;
      let served: Graph;
      let admitted: Admitted;
      // A swap plans again what runs, not what is only being planned: that would stay with a graph that is served no more.
      do {
        served = graph.current();
        admitted = await this.#admit(served, request, viewer);
      } while (graph.current() !== served);
      const group = this.#groupFor(admitted, request, viewer);
      const member = new Member(subscriber, admitted.after, (error) => {
        this.#parts.log.error({ reason: String(error), correlationId: request.correlationId }, 'defect of a carrier');
        group.leave(member);
      });
      group.admit(member);
      this.#members += 1;
      // What awaits this promise goes on first.
      setImmediate(() => group.attach(member));
      return { subscription: { leave: () => group.leave(member), cursor: () => member.cursor } };
    } catch (error) {
      return { refusals: this.#refusals(error, request, viewer) };
    }
  }

  stop(): Promise<void> {
    this.#stopped = true;
    for (const { group } of [...this.#groups.values()]) group.end(() => ({ reason: 'reconnect' }));
    return Promise.resolve();
  }

  #refusals(error: unknown, { correlationId, operationName }: SubscribeRequest, viewer: Viewer) {
    const { metrics, denials } = this.#parts;
    const errors = isIn(error);
    for (const each of errors) denials.note({ viewer, correlationId, operation: operationName, error: each });
    const told = this.#say(errors, correlationId);
    const codes = told.map(({ extensions }) => String(extensions?.['code']));
    if (codes.some((code) => code === 'FORBIDDEN')) metrics.denied.inc({ layer: 'gateway' });
    metrics.rejected.inc({ reason: codes[0] ?? 'unknown' });
    return told;
  }

  #groupFor(admitted: Admitted, request: SubscribeRequest, viewer: Viewer): Group {
    const { settings, metrics } = this.#parts;
    const busy = (what: string) =>
      refuse('BUSY', `This gateway serves as many ${what} as it can. Try again in a moment.`, { retryable: true });
    if (this.#stopped) throw refuse('BUSY', 'This gateway is stopping. Connect again.', { retryable: true });
    if (this.#members >= settings.members) throw busy('subscriptions');
    const found = this.#groups.get(admitted.key);
    if (found !== undefined) return found.group;
    if (this.#groups.size >= settings.groups && !this.#dropIdle()) throw busy('different subscriptions');
    const group = new Group(admitted, this.#groupParts(admitted, request.correlationId));
    this.#groups.set(admitted.key, { group, request, viewer, url: this.#parts.urlOf(admitted.plan.subgraph) });
    metrics.subscriptions.groups.set(this.#groups.size);
    return group;
  }

  /** Makes room by ending a group that only waits for somebody to come back. */
  #dropIdle(): boolean {
    const idle = [...this.#groups.values()].find(({ group }) => group.idle);
    idle?.group.end(() => ({ reason: 'reconnect' }));
    return idle !== undefined;
  }

  #groupParts({ key, isPersonal }: Admitted, correlationId: string): GroupParts {
    const { settings, metrics, log, sign, urlOf } = this.#parts;
    const { subscriptions } = metrics;
    const by = { log, say: this.#say, correlationId };
    return {
      times: settings.times,
      waiting: settings.waiting,
      ring: settings.ring,
      memory: this.#memory,
      linger: isPersonal ? 0 : settings.linger,
      request: ({ plan, variables, viewer }, after) => ({
        url: socketUrl(urlOf(plan.subgraph)),
        query: plan.operation,
        ...(plan.operationName === undefined ? {} : { operationName: plan.operationName }),
        variables: Object.fromEntries(
          plan.variables.flatMap((name): [string, unknown][] => {
            const value = name === afterVariable ? after : variables[name];
            return value === undefined ? [] : [[name, value]];
          }),
        ),
        credentials: async () =>
          sign === undefined ? {} : { authorization: `Bearer ${await sign(viewer, plan.subgraph)}` },
      }),
      start: (admitted) => cursorOfNow(this.#parts.graph.current(), admitted, correlationId),
      resolve: (event, admitted) => resolveEvent(event, admitted, by),
      unreadable: tellUnreadable(by, (subgraph) => subscriptions.unreadable.inc({ subgraph })),
      lost: (subgraph, reason) => {
        subscriptions.upstreamLosses.inc({ subgraph });
        log.warn({ subgraph, reason, correlationId }, 'a stream of a subgraph broke');
      },
      heard: (errors, admitted) =>
        heardFrom(errors, admitted, log, correlationId).map((error) => ({
          ...error,
          extensions: { ...error.extensions, correlationId },
        })),
      mayOpen: () => this.#streams < settings.streams || this.#dropIdle(),
      tooMany: () => ({
        reason: 'error',
        errors: this.#say(
          [refuse('BUSY', 'Too many clients catch up here. Try again in a moment.', { retryable: true })],
          correlationId,
        ),
      }),
      opened: (streams) => subscriptions.streams.set((this.#streams += streams)),
      resumed: (from) => subscriptions.resumes.inc({ from }),
      ended: (members) => {
        this.#members -= members;
      },
      empty: () => {
        this.#groups.delete(key);
        subscriptions.groups.set(this.#groups.size);
      },
    };
  }

  async #replan(graph: Graph): Promise<void> {
    for (const [key, kept] of [...this.#groups]) {
      // Another swap may come in between, and plans it itself.
      const isOver = (): boolean => this.#parts.graph.current() !== graph || this.#groups.get(key) !== kept;
      try {
        const admitted = await this.#admit(graph, kept.request, kept.viewer);
        if (isOver()) continue;
        // What is read by person now is no longer shared by all who are here: each comes back as who they are.
        if (admitted.key !== key) {
          kept.group.end(() => ({ reason: 'reconnect' }));
          continue;
        }
        const [was, is] = [kept.group.admitted.plan, admitted.plan];
        const url = this.#parts.urlOf(is.subgraph);
        const same = was.subgraph === is.subgraph && was.operation === is.operation && kept.url === url;
        kept.url = url;
        kept.group.replan(admitted, !same);
      } catch (error) {
        if (!isOver()) this.#endInvalid(kept, error);
      }
    }
  }

  #endInvalid({ group, request }: Kept, error: unknown): void {
    const { correlationId } = request;
    const reasons: readonly GraphQLError[] = error instanceof Invalid ? error.errors : [];
    const [first] = reasons;
    const removed = first?.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED';
    if (!removed) {
      group.end(() => ({ reason: 'error', errors: this.#say(isIn(error), correlationId) }));
      return;
    }
    group.end((cursor) => ({
      reason: 'error',
      errors: this.#say(
        [
          refuse(
            'SUBSCRIPTION_FIELD_REMOVED',
            `The graph has changed, and this subscription with it: ${first.message} Subscribe to what there is, after the cursor in details.`,
            { details: cursor === undefined ? {} : { cursor } },
          ),
        ],
        correlationId,
      ),
    }));
  }
}
