import { messageText } from '@/lib/share/message.ts';
import { shareSaid } from '@/text/share.ts';
import { copyAndReport, copyReport } from './copy-report.ts';
import { actAsButton } from './link-button.ts';

/**
 * The marks beside the headings of an article copy their section's message: title, answer, address of its own page.
 * @param pageAddress of the article, whose origin the sections share
 */
export function prepareForwarding(pageAddress: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-forward]');
  if (links.length === 0) return;
  // One line of status for all: it stands below the heading that was tapped last.
  const report = copyReport(shareSaid.byHand);
  links[0]?.parentElement?.after(report);
  for (const link of links) {
    actAsButton(link, () => {
      const row = link.parentElement as HTMLElement;
      if (row.nextElementSibling !== report) row.after(report);
      const title = row.querySelector('h2')?.textContent?.trim() ?? '';
      const address = new URL(link.pathname, pageAddress).href;
      void copyAndReport(
        report,
        messageText({ title, answer: link.dataset.forward ?? '', address }),
        shareSaid.copied,
        shareSaid.byHand,
      );
    });
  }
}
