import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { storyFile } from './schema.ts';

/** What editors complete and check story.yaml with (JSON Schema, draft 7). */
export function storyJsonSchema(): JsonSchema {
	const schema = toJsonSchema(storyFile, {
		// These have no name in JSON Schema, and what stands after them in a pipe still counts.
		ignoreActions: ['trim', 'transform', 'raw_transform', 'check', 'raw_check'],
		overrideSchema: ({ valibotSchema, jsonSchema }) =>
			valibotSchema.type === 'object_with_rest' ? { ...jsonSchema, additionalProperties: false } : null
	});
	return { ...schema, title: 'A story of Passage Timeline' };
}
