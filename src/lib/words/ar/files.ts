export const titles = {
	'timeline.html': 'الخط الزمني في ملف واحد',
	'events.csv': 'الأحداث في جدول',
	'story.json': 'البيانات المدققة',
	'annotations.jsonld': 'المقاطع حواشيَ للويب',
	'timelinejs.json': 'الأحداث لـ TimelineJS',
	'timeline.svg': 'الخط الزمني صورةً',
	'timeline.png': 'الخط الزمني صورةً'
};

export const names = {
	'timeline.html': 'ملف واحد (HTML)',
	'events.csv': 'الأحداث (CSV)',
	'story.json': 'البيانات (JSON)',
	'annotations.jsonld': 'المقاطع (JSON-LD)',
	'timelinejs.json': 'TimelineJS (JSON)',
	'timeline.svg': 'الخط الزمني كله (SVG)',
	'timeline.png': 'الخط الزمني كله (PNG)'
};

export const uses = {
	'timeline.html': 'للحفظ أو الإرسال: الخط الزمني والمصدر في مستند لا يحتاج إلى شبكة',
	'events.csv': 'لجداول البيانات: كل حدث بتواريخه وأساسها ومقاطعه',
	'story.json': 'كل ما صُنعت منه هذه الصفحة',
	'annotations.jsonld': 'حواشي ويب وفق W3C تجد كلماتها في المصدر',
	'timelinejs.json': 'الأحداث لذلك البرنامج',
	'timeline.svg': 'صورة ثابتة مع مفتاحها ومصدرها، للطباعة',
	'timeline.png': 'الصورة نفسها للبرامج التي لا تقرأ SVG'
};

export const title = 'للتنزيل';

export const eventLink = 'الحدث ومقاطعه';

export const weakSource = 'مصدر ضعيف';

export function annotations(story: string): string {
	return `${story}: الأحداث والمقاطع التي تستند إليها`;
}
