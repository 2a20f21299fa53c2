import type { IExecuteFunctions } from 'n8n-workflow';
import { isReportItem, type ReportParts } from '../../channels/email/from-imap-item';
import type { JsonObject } from '../../core/json';

const reportTypes = ['message/feedback-report', 'message/delivery-status', 'message/global-delivery-status'];
const originalTypes = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];
const longestPart = 100_000;

/** The parts of a report that n8n keeps as files of the item ("Resolved", or "Simple" with its attachments downloaded). */
export async function readReport(context: IExecuteFunctions, index: number): Promise<ReportParts | undefined> {
  const item = context.getInputData()[index];
  if (item?.binary === undefined || !isReportItem(item.json as JsonObject)) return undefined;
  const files = Object.entries(item.binary);
  const read = async (types: readonly string[]): Promise<string> => {
    const found = files.find(([, file]) => types.includes(file.mimeType.toLowerCase()));
    return found === undefined ? '' : (await context.helpers.getBinaryDataBuffer(index, found[0])).toString('utf8').slice(0, longestPart);
  };
  return { report: await read(reportTypes), original: await read(originalTypes) };
}
