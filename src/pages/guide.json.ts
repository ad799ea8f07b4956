import type { APIRoute } from 'astro';
import { changes } from '@/lib/changes/registry';
import { exportGuide } from '@/lib/export/guide-export';
import { loadGuide } from '@/lib/guide/load';
import { records } from '@/lib/records/registry';

/** `/guide.json`: the whole content for others to build on; its shape is `/guide.schema.json`. */
export const GET: APIRoute = async ({ site }) => {
  const { guide, articleEntry, sectionEntry } = await loadGuide();
  const bodyOf = (id: string) => (id.includes('/') ? sectionEntry(id) : articleEntry(id)).body ?? '';
  return Response.json(exportGuide({ guide, records, changes, bodyOf, site }));
};
