import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { decideIssueApproval, setDisposition } from './disposition.commands.ts';
import { moveIssue, resolveIssue } from './issue-flow.commands.ts';
import { createIssue, updateIssue } from './issue.commands.ts';
import { createReworkRun } from './rework-run.commands.ts';

// What a command read before its transaction is out of date after it.
const issueNow = async ({ loaders }: Context, id: string) => {
  loaders.partInventoriesByIssue.clear(id);
  return { issue: kept(await loaders.issueById.clear(id).load(id), 'nonconformance') };
};

const decisionNow = async (context: Context, id: string) => {
  const disposition = kept(await context.loaders.mrbDispositionById.clear(id).load(id), 'decision');
  return { disposition, ...(await issueNow(context, disposition.issueId)) };
};

const reworkNow = async (context: Context, id: string) => {
  const { disposition } = await decisionNow(context, id);
  return { disposition, run: kept(await context.loaders.runById.load(disposition.reworkRunId ?? ''), 'run') };
};

export const issueMutationResolvers: Resolvers = {
  Mutation: {
    createIssue: async (_, { input }, context) => issueNow(context, await createIssue(context, input)),
    updateIssue: async (_, { input }, context) => issueNow(context, await updateIssue(context, input)),
    setDisposition: async (_, { input }, context) => decisionNow(context, await setDisposition(context, input)),
    decideIssueApproval: async (_, { input }, context) => issueNow(context, await decideIssueApproval(context, input)),
    createReworkRun: async (_, { input }, context) => reworkNow(context, await createReworkRun(context, input)),
    moveIssue: async (_, { input }, context) => issueNow(context, await moveIssue(context, input)),
    resolveIssue: async (_, { input }, context) => issueNow(context, await resolveIssue(context, input)),
  },
};
