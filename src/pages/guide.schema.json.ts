import type { APIRoute } from 'astro';
import { z } from 'zod';
import { guideExportSchema } from '@/schemas/guide-export';

/** `/guide.schema.json`: the documented shape of `/guide.json` (JSON Schema, draft 2020-12). */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(guideExportSchema));
