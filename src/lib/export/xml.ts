/** Everything XML 1.0 cannot hold, not even escaped: https://www.w3.org/TR/xml/#charsets */
const notXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text as it must stand in XML or HTML, between tags or in a quoted attribute. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
	return text.replace(notXml, '').replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}
