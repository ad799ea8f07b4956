import { reportText } from '../../text/report.ts';
import { readDeployment } from './deployment.ts';

/**
 * Where a reader says that a record or a section is wrong: a new issue or a mail that already names it; undefined where
 * the deployment has no place for reports. Holds the id alone: nothing of the reader, their page or what they typed.
 * @param id of a record (`line-95187`) or a section (`hotline/hours`)
 * @param report REPORT_URL as the deployment sets it
 */
export function reportAddress(id: string, report = readDeployment(process.env).report): string | undefined {
  if (report === undefined) return undefined;
  const title = encodeURIComponent(reportText.title(id));
  const body = encodeURIComponent(reportText.body(id));
  if (report.includes('{title}')) return report.replaceAll('{title}', title).replaceAll('{body}', body);
  const isMail = report.startsWith('mailto:');
  return `${report}${report.includes('?') ? '&' : '?'}${isMail ? 'subject' : 'title'}=${title}&body=${body}`;
}
