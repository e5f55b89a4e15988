import { strToU8, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document of Word with these parts beside its body. @param body inside of `w:body` */
export function wordDocument(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	return packed({
		'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
		...parts
	});
}

/** An OpenDocument text. @param body inside of `office:text` */
export function openDocument(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	return packed({
		'content.xml': `<?xml version="1.0"?><office:document-content><office:automatic-styles><text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
		...parts
	});
}

function packed(parts: Readonly<Record<string, string>>): Uint8Array {
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
