import { kept } from '../../../kernel/references.ts';
import { createAbomInstallation } from '../abom/abom.commands.ts';
import { removeAbomInstallation } from '../abom/removal.commands.ts';
import { replayBackflush, resolveBackflushException } from '../completion/backflush.commands.ts';
import { omitBuildRequirement, updateBuildRequirement } from '../abom/build-requirement-change.commands.ts';
import { createBuildRequirement } from '../abom/build-requirement.commands.ts';
import { cancelRun } from '../completion/cancel-run.commands.ts';
import { closeRun } from '../completion/close-run.commands.ts';
import { completeRunQuantity, recordScrap } from '../completion/completion.commands.ts';
import { reverseCompletion } from '../completion/reversal.commands.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { createRunStep } from './add-step.commands.ts';
import { createRun, updateRun } from './run.commands.ts';
import { mergeRuns } from './merge.commands.ts';
import { updateRunStep } from './update-step.commands.ts';
import { splitRun } from './split.commands.ts';
import {
  cancelRunStep,
  completeRunStep,
  failRunStep,
  holdRunStep,
  redlineRunStep,
  resumeRunStep,
  startRunStep,
} from './run-step.commands.ts';

// What a command read before its transaction is out of date after it.
const runRow = async ({ loaders }: Context, id: string) => kept(await loaders.runById.clear(id).load(id), 'run');

const runsNow = async (context: Context, id: string) => {
  const run = await runRow(context, id);
  const runs = run.batchId === null ? [run] : await context.loaders.runsByBatch.clear(run.batchId).load(run.batchId);
  return { run, runs };
};

const splitNow = async (context: Context, id: string) => {
  const splitOff = await runRow(context, id);
  return { splitOff, run: await runRow(context, splitOff.splitFromId ?? '') };
};

const mergeNow = async (context: Context, fromId: string) => {
  const merged = await runRow(context, fromId);
  const run = await runRow(context, merged.mergedIntoId ?? '');
  return { run, merged };
};

const requirementNow = async ({ loaders }: Context, id: string) => ({
  buildRequirement: kept(await loaders.buildRequirementById.clear(id).load(id), 'build requirement'),
});

const stepNow = async (context: Context, id: string) => {
  const runStep = kept(await context.loaders.runStepById.clear(id).load(id), 'step of a run');
  return { runStep, run: await runRow(context, runStep.runId) };
};

const installationNow = async ({ loaders }: Context, id: string) => ({
  abomInstallation: kept(await loaders.abomInstallationById.clear(id).load(id), 'installation'),
});

const completionNow = async (context: Context, id: string) => {
  const runCompletion = kept(await context.loaders.runCompletionById.load(id), 'completion');
  return { runCompletion, run: await runRow(context, runCompletion.runId) };
};

const exceptionNow = async ({ loaders }: Context, id: string) => ({
  backflushException: kept(await loaders.backflushExceptionById.clear(id).load(id), 'backflush exception'),
});

const closedNow = async (context: Context, id: string) => ({
  run: await runRow(context, id),
  abomSnapshot: (await context.loaders.abomSnapshotsByRun.clear(id).load(id)).at(-1) ?? null,
});

export const executionMutationResolvers: Resolvers = {
  Mutation: {
    createRun: async (_, { input }, context) => runsNow(context, await createRun(context, input)),
    splitRun: async (_, { input }, context) => splitNow(context, await splitRun(context, input)),
    mergeRuns: async (_, { input }, context) => mergeNow(context, await mergeRuns(context, input)),
    createBuildRequirement: async (_, { input }, context) =>
      requirementNow(context, await createBuildRequirement(context, input)),
    updateBuildRequirement: async (_, { input }, context) =>
      requirementNow(context, await updateBuildRequirement(context, input)),
    omitBuildRequirement: async (_, { input }, context) =>
      requirementNow(context, await omitBuildRequirement(context, input)),
    updateRun: async (_, { input }, context) => ({ run: await runRow(context, await updateRun(context, input)) }),
    createRunStep: async (_, { input }, context) => stepNow(context, await createRunStep(context, input)),
    updateRunStep: async (_, { input }, context) => stepNow(context, await updateRunStep(context, input)),
    startRunStep: async (_, { input }, context) => stepNow(context, await startRunStep(context, input)),
    completeRunStep: async (_, { input }, context) => stepNow(context, await completeRunStep(context, input)),
    failRunStep: async (_, { input }, context) => stepNow(context, await failRunStep(context, input)),
    holdRunStep: async (_, { input }, context) => stepNow(context, await holdRunStep(context, input)),
    redlineRunStep: async (_, { input }, context) => stepNow(context, await redlineRunStep(context, input)),
    resumeRunStep: async (_, { input }, context) => stepNow(context, await resumeRunStep(context, input)),
    cancelRunStep: async (_, { input }, context) => stepNow(context, await cancelRunStep(context, input)),
    createAbomInstallation: async (_, { input }, context) => ({
      abomInstallation: kept(
        await context.loaders.abomInstallationById.load(await createAbomInstallation(context, input)),
        'installation',
      ),
    }),
    removeAbomInstallation: async (_, { input }, context) =>
      installationNow(context, await removeAbomInstallation(context, input)),
    completeRunQuantity: async (_, { input }, context) =>
      completionNow(context, await completeRunQuantity(context, input)),
    reverseCompletion: async (_, { input }, context) => completionNow(context, await reverseCompletion(context, input)),
    replayBackflush: async (_, { input }, context) => exceptionNow(context, await replayBackflush(context, input)),
    resolveBackflushException: async (_, { input }, context) =>
      exceptionNow(context, await resolveBackflushException(context, input)),
    recordScrap: async (_, { input }, context) => ({
      scrapRecord: kept(await context.loaders.scrapRecordById.load(await recordScrap(context, input)), 'scrap record'),
    }),
    closeRun: async (_, { input }, context) => closedNow(context, await closeRun(context, input)),
    cancelRun: async (_, { input }, context) => closedNow(context, await cancelRun(context, input)),
  },
};
