import type { IExecuteFunctions, WorkflowExecuteMode } from 'n8n-workflow';

interface RuntimeContext {
  /** n8n's own; of a sub-workflow it knows how the workflow at the top was started. */
  readonly additionalData?: { readonly rootExecutionMode?: WorkflowExecuteMode };
}

/** Somebody tries the workflow out ("Execute workflow", "Execute step"), or one that calls it: then nothing is sent, counted or kept. */
export function isManualRun(context: Pick<IExecuteFunctions, 'getMode'>): boolean {
  const { additionalData } = context as RuntimeContext;
  return context.getMode() === 'manual' || additionalData?.rootExecutionMode === 'manual';
}
