import type { GuideExport } from '../../schemas/guide-export.ts';
import { text } from '../../text/site.ts';
import { pageAddress } from '../addresses/addresses.ts';
import type { ChangeView } from '../changes/changes.ts';
import type { Article } from '../guide/guide.ts';
import { reviewedUntil } from '../guide/whole-guide.ts';
import { recordProps } from '../records/present.ts';
import type { RecordMap, RecordView } from '../records/records.ts';

interface Content {
  guide: readonly Article[];
  records: RecordMap;
  changes: readonly ChangeView[];
  /** Body of an article's introduction or of a section, as its author wrote it. */
  bodyOf: (id: string) => string;
  site: URL | undefined;
}

/** Everything that the guide says, in the documented shape; masked numbers stay masked. */
export function exportGuide({ guide, records, changes, bodyOf, site }: Content): GuideExport {
  const hidden = [...records.values()].flatMap(({ masked, secretValue }) =>
    masked && secretValue ? [digitsOf(secretValue)] : [],
  );
  const isOpen = (alias: string) => !hidden.some((number) => digitsOf(alias).includes(number));
  return {
    $schema: './guide.schema.json',
    version: 1,
    name: text.siteName,
    unofficial: text.unofficial,
    licence: 'CC-BY-4.0',
    site: site?.href ?? null,
    reviewedUntil: reviewedUntil(guide),
    articles: guide.map(({ shown: _, travelAnswer: __, sections, ...article }) => ({
      ...article,
      path: pageAddress(article.id),
      body: bodyOf(article.id).trim(),
      sections: sections.map(({ shown: ___, travelAnswer: ____, articleId: _____, ...section }) => ({
        ...section,
        path: pageAddress(section.id),
        aliases: section.aliases.filter(isOpen),
        body: bodyOf(section.id).trim(),
      })),
    })),
    records: [...records.values()].map(exportRecord),
    changes: changes.map(({ id, on, title, why, record, source }) => ({
      id,
      on,
      title,
      why,
      record: record ? { id: record.id, before: record.before, after: record.after } : null,
      source: source ?? null,
    })),
  };
}

const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

function exportRecord(record: RecordView): GuideExport['records'][number] {
  const shown = recordProps(record).claims;
  return {
    id: record.id,
    file: record.file,
    kind: record.kind,
    label: record.label,
    value: record.value ?? null,
    masked: record.masked,
    owner: record.owner ?? null,
    purpose: record.purpose ?? null,
    hours: record.hours ?? null,
    text: record.text ?? null,
    law: record.law ?? null,
    note: record.note ?? null,
    standing: record.standing,
    retired: record.retired ?? null,
    finding: record.file === 'numbers' ? record.finding : null,
    mayCall: record.telHref !== undefined,
    checkedOn: record.checkedOn,
    checkedBy: record.checkedBy,
    claims: record.claims.map(({ said, says, standing }, i) => ({
      said,
      says,
      standing,
      sources: shown[i]?.sources ?? [],
    })),
  };
}
