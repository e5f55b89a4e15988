export const titles = {
	'timeline.html': 'خط زمانی در یک فایل',
	'events.csv': 'رویدادها به‌صورت جدول',
	'story.json': 'داده‌های بررسی‌شده',
	'annotations.jsonld': 'بخش‌های متن به‌صورت حاشیه‌نویسی وب',
	'timelinejs.json': 'رویدادها برای TimelineJS',
	'timeline.svg': 'خط زمانی به‌صورت تصویر',
	'timeline.png': 'خط زمانی به‌صورت تصویر'
};

export const names = {
	'timeline.html': 'یک فایل (HTML)',
	'events.csv': 'رویدادها (CSV)',
	'story.json': 'داده‌ها (JSON)',
	'annotations.jsonld': 'بخش‌های متن (JSON-LD)',
	'timelinejs.json': 'TimelineJS (JSON)',
	'timeline.svg': 'همهٔ خط زمانی (SVG)',
	'timeline.png': 'همهٔ خط زمانی (PNG)'
};

export const uses = {
	'timeline.html': 'برای نگه داشتن یا فرستادن: خط زمانی و منبع در سندی که به شبکه نیاز ندارد',
	'events.csv': 'برای صفحه‌گسترده‌ها: هر رویداد با تاریخ‌ها، پایهٔ آن‌ها و بخش‌های متن',
	'story.json': 'همهٔ آنچه این صفحه از آن ساخته شده است',
	'annotations.jsonld': 'حاشیه‌نویسی‌های وب W3C که سخن خود را در منبع می‌یابند',
	'timelinejs.json': 'رویدادها برای آن برنامه',
	'timeline.svg': 'تصویری ثابت با راهنما و منبعش، برای چاپ',
	'timeline.png': 'همان برای برنامه‌هایی که SVG نمی‌خوانند'
};

export const title = 'دریافت فایل‌ها';

export const eventLink = 'رویداد و بخش‌های متن آن';

export const weakSource = 'منبع ضعیف';

export function annotations(story: string): string {
	return `${story}: رویدادها و بخش‌های متنی که بر آن‌ها استوارند`;
}
