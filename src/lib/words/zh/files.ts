export const titles = {
	'timeline.html': '单个文件的时间线',
	'events.csv': '事件表格',
	'story.json': '已核对的数据',
	'annotations.jsonld': '原文的网页批注',
	'timelinejs.json': '供TimelineJS使用的事件',
	'timeline.svg': '时间线图片',
	'timeline.png': '时间线图片'
};

export const names = {
	'timeline.html': '单个文件（HTML）',
	'events.csv': '事件（CSV）',
	'story.json': '数据（JSON）',
	'annotations.jsonld': '原文（JSON-LD）',
	'timelinejs.json': 'TimelineJS（JSON）',
	'timeline.svg': '整条时间线（SVG）',
	'timeline.png': '整条时间线（PNG）'
};

export const uses = {
	'timeline.html': '供保存或邮寄：时间线与来源在一份无需网络的文档中',
	'events.csv': '供电子表格：每个事件及其日期、依据和原文',
	'story.json': '构成本页的全部内容',
	'annotations.jsonld': 'W3C网页批注，可在来源中找到所指原话',
	'timelinejs.json': '供该程序使用的事件',
	'timeline.svg': '一幅静态图片，附图例与来源，供印刷',
	'timeline.png': '同上，供不能读取SVG的程序'
};

export const title = '下载';

export const eventLink = '事件及其原文';

export const weakSource = '来源薄弱';

export function annotations(story: string): string {
	return `${story}：事件及其所依据的原文`;
}
