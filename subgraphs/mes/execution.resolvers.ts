import { abomComparisonResolvers } from './abom/abom-comparison.resolvers.ts';
import { abomConsumptionResolvers } from './abom/abom-consumption.resolvers.ts';
import { abomSnapshotResolvers } from './abom/abom-snapshot.resolvers.ts';
import { abomResolvers } from './abom/abom.resolvers.ts';
import { completionResolvers } from './completion/completion.resolvers.ts';
import { timeMutationResolvers } from './completion/time-mutation.resolvers.ts';
import { timeResolvers } from './completion/time.resolvers.ts';
import { planIntakeResolvers } from './ecn/intake-mutation.resolvers.ts';
import { issueMutationResolvers } from './issue/issue-mutation.resolvers.ts';
import { issueResolvers } from './issue/issue.resolvers.ts';
import { mbomMutationResolvers } from './mbom/mbom-mutation.resolvers.ts';
import { mbomResolvers } from './mbom/mbom.resolvers.ts';
import { procedureMutationResolvers } from './procedure/procedure-mutation.resolvers.ts';
import { procedureResolvers } from './procedure/procedure.resolvers.ts';
import { ecnNoticeResolvers } from './run/ecn-notice.resolvers.ts';
import { ownedElsewhereResolvers } from './run/owned-elsewhere.resolvers.ts';
import { executionMutationResolvers } from './run/execution-mutation.resolvers.ts';
import { runResolvers } from './run/run.resolvers.ts';
import { floorEventResolvers } from './subscription/floor-events.resolvers.ts';
import { runCompletedResolvers } from './subscription/run-completed.resolvers.ts';
import { traceResolvers } from './trace/trace.resolvers.ts';

/** Of what is built: procedures, runs, as-built records, completions, time, quality. */
export const executionResolvers = [
  procedureResolvers,
  mbomResolvers,
  planIntakeResolvers,
  procedureMutationResolvers,
  mbomMutationResolvers,
  runResolvers,
  ecnNoticeResolvers,
  abomResolvers,
  abomSnapshotResolvers,
  abomComparisonResolvers,
  abomConsumptionResolvers,
  traceResolvers,
  completionResolvers,
  timeResolvers,
  timeMutationResolvers,
  issueResolvers,
  issueMutationResolvers,
  ownedElsewhereResolvers,
  executionMutationResolvers,
  runCompletedResolvers,
  floorEventResolvers,
];
