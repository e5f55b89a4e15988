import type { ImportFault, ImportProblem } from '#lib/importing/import-draft.ts';
import * as counts from './counts.ts';
import { sentence } from './list.ts';
import { figure } from './numbers.ts';

export { dateFault, documentFault } from './unread.ts';

export const title = '制作时间线';
export const lead =
	'放入一份文件，选出讲述事件的文字，就能得到一条时间线，其中每个事件都通向它的原文。您放入的任何内容都不会离开这台设备。';
export const invitation = '用任何文件制作您自己的时间线';
export const withoutScript =
	'本页需要JavaScript：它在您自己的浏览器里处理文件，不会发送到任何地方。没有JavaScript时，命令行可以用同一个文件夹制作同样的文件：';
export const commandLine = `npx passage-timeline new report.md
npx passage-timeline serve report
npx passage-timeline build report`;

export const steps = '步骤';
export const tabs = {
	document: '文件',
	passages: '原文',
	events: '事件',
	check: '检查',
	publish: '发布'
};

export const undo = '撤销';
export const redo = '重做';
export const undid = '已撤销。';
export const redid = '已重做。';
export const nothingToUndo = '没有可撤销的操作。';

export const saveCopy = '保存副本';
export const untitled = '无标题';
export const onlyHere = '只在这台设备上，尚未保存副本。';

export function copied(minutes: number): string {
	if (minutes < 1) return '刚刚保存了副本。';
	if (minutes < 60) return `副本保存于${figure(minutes)}分钟前。`;
	const hours = Math.floor(minutes / 60);
	return hours < 24
		? `副本保存于${figure(hours)}小时前。`
		: `副本保存于${figure(Math.floor(hours / 24))}天前。`;
}

export const kept = {
	full: '这台设备已没有空间保留您的工作。请立即保存副本。',
	forbidden: '此浏览器在这里不保留任何内容，隐私窗口就是如此。关闭页面之前请保存副本。',
	elsewhere: '这条时间线已在另一个标签页或窗口中打开。在这里所做的更改会覆盖那里的内容。'
};
export const takeOver = '改在这里编辑';
export const newer = '工作台有新版本。您的工作会保持原样。';
export const useNewer = '载入新版本';

export const open = {
	title: '从一份文件开始',
	paste: '粘贴正文',
	pasted: '粘贴的文字',
	pasteHint: '每段一行；段落中断开的行会连接起来。',
	use: '使用这段文字',
	or: '或',
	file: '打开文件',
	folder: '打开文件夹',
	drop: '或拖放到本页任意位置',
	kinds:
		'纯文本、Markdown、保存的网页、Word、OpenDocument或PDF（.txt、.md、.html、.docx、.odt、.pdf）。要继续制作已有的时间线：打开它的文件夹、.zip，或您发布的.html文件。',
	example: '试用示例'
};

export const opened = (title: string, events: number) =>
	events > 0 ? `已打开“${title}”，共${counts.events(events)}。` : `已打开“${title}”。`;
export const refused = {
	empty: '其中没有文字。请粘贴正文，或打开另一个文件。',
	unreadable: (name: string, line: number | null, message: string) =>
		message.includes(name) ? message : `“${name}”${line === null ? '' : `第${figure(line)}行`}：${message}`,
	noStory: (name: string) => `“${name}”中没有story.yaml。请打开含有它的文件夹，或打开一份文件从头开始。`,
	zip: (name: string) => `“${name}”不是可以读取的zip。请重新保存，或打开文件夹本身。`,
	left: (names: string) =>
		`此文件制作时没有带上来源。${sentence(`请打开文件夹，或把这些文件放在story.yaml旁边：${names}`)}`,
	large: (name: string) => `“${name}”超过10 MB。请打开其中讲述事件的部分。`
};

export const questions = {
	title: '时间线的标题',
	dek: '标题下的一句话',
	written: '文件写于何时？',
	writtenHint: '年份或日期；无人知道时请留空。',
	note: '文件出自何处？',
	noteHint: '作者、刊物、网址：读者在阅读前应当知道的事。',
	language: '文件的语言'
};
export const answers = {
	dek: '一份文件，绘成时间线。',
	note: '未说明这份文件的出处。'
};
export const readIn = (name: string, encoding: string) => `按${encoding}读取“${name}”`;

const mended = {
	hyphens: '行末断开的词',
	'page-numbers': '页码',
	'page-heads': '页眉和页脚',
	headings: '丢失标记的小标题',
	'line-breaks': '段落中断开的行'
} as const;
type MendKind = keyof typeof mended;

export const mends = {
	title: '可以修复之处',
	means: '文件似乎在传递中有所缺损。每项修复都可以撤销。',
	name: (kind: MendKind, number: number) => `${mended[kind]}：${figure(number)}`,
	guess: '这是推测：修复前请先看一看。',
	mend: '修复',
	mendAll: (kind: MendKind) => `修复：${mended[kind]}`,
	more: (number: number) => `另有${figure(number)}处`,
	done: (kind: MendKind, number: number) => `已修复。${mended[kind]}：${figure(number)}。`
};

export const asRead = '读者看到的样子';
export const extent = (words: number, paragraphs: number) =>
	`${counts.textWords(words)}，${figure(paragraphs)}段`;
export const toPassages = '选择原文';
export const anew = '开始另一条时间线';
export const begunAnew = '已收起。可用“撤销”取回。';
export const notices = '文件经过了哪些处理';

export const passages = {
	title: '选出讲述事件的文字',
	none: '请先放入一份文件。',
	help: '点按一个句子，或选取任意文字。用键盘时：方向键逐句移动，按住Shift可扩大范围。',
	text: '逐句显示的文件',
	keys: '按键',
	letters: '在此可用单个字母的按键',
	chosen: '选中的文字',
	take: '取为事件',
	add: '加入前一个事件',
	edit: '标题和日期',
	start: '开头',
	end: '结尾',
	earlier: '往前一词',
	later: '往后一词',
	nothing: '请先选择一个句子。',
	proposed: '可能是事件的句子',
	looking: '正在查找带日期的句子……',
	proposedMeans: (number: number) =>
		number === 0
			? '已经没有了。任何文字都可以选取。'
			: `${figure(number)}个句子含有日期，或讲述发生的事。在您选取之前，都不算事件。`,
	undated: '没有找到日期',
	further: (number: number) => `选取或略过这些之后，还会出现${figure(number)}个。`,
	takeIt: '选取',
	passOver: '略过',
	passedOver: '已略过。可用“撤销”取回。'
};
export const keys: readonly (readonly [key: string, what: string])[] = [
	['↑ ↓', '上一句，下一句'],
	['Shift + ↑ ↓', '扩大或缩小范围'],
	['[ ]', '开头，每次一词'],
	['{ }', '结尾，每次一词'],
	['J K', '下一个建议的句子，上一个'],
	['X', '略过建议的句子'],
	['Enter', '取为事件'],
	['M', '加入前一个事件'],
	['E', '事件的标题和日期'],
	['Ctrl + Z', '撤销']
];
export const taken = (title: string) => sentence(`已选取：${title}`);
export const takenUndated = (title: string) => `${sentence(`已选取：${title}`)}还缺日期。`;
export const takenWaiting = (title: string) => `${sentence(`已选取：${title}`)}还缺少内容，详见其表单。`;
export const added = (title: string) => sentence(`已加入：${title}`);

const fieldNames: Readonly<Record<string, string>> = {
	title: '标题',
	date: '日期',
	end: '结束',
	shown: '显示的日期',
	year: '年',
	month: '月',
	day: '日',
	endYear: '结束年',
	endMonth: '结束月',
	endDay: '结束日',
	summary: '自己的话',
	lane: '类别',
	quote: '引文',
	type: '行的种类'
};
const problems: Readonly<Record<ImportProblem, (found: string) => string>> = {
	unreadable: () => '这既不是JSON，也不是列名已知的表格。请粘贴列表本身，或打开.json或.csv文件。',
	unknown: () =>
		'这段JSON不是批注，不是Hypothesis导出文件，不是TimelineJS时间线，也不是含有“quote”的事件列表。请按说明再问一次助手，或重新导出。',
	json: (found) => `JSON有错：${found} 请改正这一行，或再要一次列表。`,
	empty: () => '里面没有内容。请重新导出或再问一次。',
	'no-titles': (found) => `没有名为Title、Headline或Event的列。请给标题所在的列改名；现有列名为：${found}`,
	elsewhere: (found) => `批注本身在另一个网址。请把那里的内容存为文件，再打开它：${found}`,
	'no-fields': (found) => `这不是含有“title”“date”“quote”的事件，已略过：${found}`,
	'no-text': (found) => `这里应当是文字，已略过：${found}`,
	'no-words': (found) => sentence(`这条批注没有标出文件中的文字，已略过${found ? `：${found}` : ''}`),
	'no-title': (found) => `这一行没有标题，已略过：${found}`,
	'no-event': (found) => `这是标题或时代，不是事件，已略过：${found}`
};

export const bringing = {
	title: '引入别处的事件',
	means:
		'批注（W3C Web Annotation、Hypothesis）、TimelineJS时间线、表格（CSV）或助手的回答。每条引文都会与文件核对；在您选取之前，都不算事件。',
	file: '打开批注或表格',
	paste: '或粘贴在此',
	check: '与文件核对',
	ask: '请助手帮忙',
	askMeans: '复制这段说明，连同其后的文件一起粘贴给助手，再把它的回答粘贴到上面。引错的地方会被发现。',
	instructions: `下面是一份文件。请列出其中讲述的事件，用来制作时间线。

只回答一个JSON列表，不要有别的内容。每个事件是一个对象，含有以下字段：
- "title"：用您自己的话给事件起的简短名称
- "date"：发生的时间，用EDTF写，不得比文件更精确：1832-06-05、1832-06、1832、1832~（约）、183X（1830年代）、1832/1834（从、到）、1832/..（自此以后）；文件没有说明时写""
- "quote"：文件中讲述它的文字，逐字照抄，最多一句，不用……，不作改动
- "summary"：用您自己的话写一句，或写""

例如：[{"title": "河水冲走磨坊", "date": "1822-03-03", "quote": "1822年3月3日，河水冲走了它。", "summary": ""}]

只引用文件中有的文字。找不到对应文字的事件请略去。每条引文都会与文件逐字核对。

文件：
`,
	first: '请先放入文件：引入的内容要与它核对。',
	reading: '正在核对……',
	read: (offers: number, faults: number, name: string | null) => {
		const from = name === null ? '' : `在“${name}”中`;
		const left = faults === 0 ? '' : `有${figure(faults)}项无法读取。`;
		return offers === 0 ? `${from}没有找到事件。${left}` : `${from}找到${counts.events(offers)}。${left}`;
	},
	waiting: (offers: number) =>
		offers === 0 ? '引入的内容' : `引入的内容：${counts.events(offers)}待选取或略过`,
	columns: (columns: readonly { readonly heading: string; readonly field: string | null }[]) => {
		const read = columns.flatMap(({ heading, field }) =>
			field === null ? [] : [`${heading}（${fieldNames[field] ?? field}）`]
		);
		const left = columns.flatMap(({ heading, field }) => (field === null ? [heading || '无名的一列'] : []));
		return `读取的列：${read.join('、')}。${left.length === 0 ? '' : `略过的列：${left.join('、')}。`}`;
	},
	fault: ({ problem, at, found }: ImportFault) => {
		const where =
			at === null
				? ''
				: problem === 'json' || problem === 'no-titles'
					? `第${figure(at)}行：`
					: `第${figure(at)}项：`;
		return where + problems[problem](found.length > 160 ? `${found.slice(0, 160)}…` : found);
	},
	untitled: ({ number }: { readonly number: number }) => `第${figure(number)}项`,
	noDate: (when: string, message: string) => `其日期无法读取，选取后需要改正：${when}（${message}）`,
	takeExact: (number: number) => `选取逐字相符的${figure(number)}项`,
	tookAll: (number: number) => `已选取${counts.events(number)}。可用“撤销”放回这里。`,
	take: { plain: '按这些文字选取', mended: '按文件中的文字选取' },
	takeWaiting: '先选取，稍后再找原文',
	found: {
		exact: () => '文字与文件逐字相符。',
		moved: () => '文字在此处，但前后文与当时所记不同。是这里吗？',
		several: (number: number) => `文字出现在${figure(number)}处。指的是哪一处？`,
		alike: () => '并非逐字相符。划去的是引文，标出的是文件中的文字。',
		'by-position': () => '当时只记下了位置。这是该处现在的文字。',
		sought: (number: number) =>
			number === 0 ? '没有引文，似乎也没有句子讲述此事。' : '没有引文。这些句子可能讲述此事。',
		absent: () => '未采纳：文件中没有相近的文字。请索要准确的原文，或在正文中选出。',
		unnamed: () => '未采纳：没有引文。请索要它所依据的文件原文。',
		unsought: () => '未采纳：并非逐字相符，而一次引入的内容太多，无法查找相近文字。请分批引入。'
	}
} as const;

export const events = {
	title: '事件',
	none: '还没有事件。请先在正文中选出文字。',
	waits: '还缺日期',
	waitsTitle: '还缺标题',
	waitsPassage: '还缺原文',
	drawn: '已绘出',
	name: '标题',
	date: '日期',
	dateHint: '用文字或EDTF：1832年6月5日、1832-06-05、1832-06、1832~、199X、2015/..',
	dateNone: '没有日期的事件会先等待，不会绘出。',
	basis: '日期由谁给出？',
	stated: '文件写明日期',
	inferred: '由文件推断',
	referenced: '由外部参考给出',
	lane: '类别',
	laneHint: '输入名称；新名称会新建类别。',
	summary: '用您自己的话',
	optional: '可选',
	passage: '依据',
	passageGone: '来源中没有这些文字，或不止一处。',
	removePassage: '移除这段原文',
	remove: '删除事件',
	removed: (title: string) => `${sentence(`已删除：${title}`)}可用“撤销”取回。`,
	show: '在正文中显示',
	next: '下一个事件',
	list: '所有事件',
	noDate: '无日期',
	readAs: (date: string) => `读作：${date}`
};

const hues = ['蓝色', '梅红', '赭色', '砖红', '青色', '紫色', '橄榄绿', '红色'];

export const lanes = {
	title: '类别，自上而下',
	name: (place: number) => `第${figure(place)}个类别的名称`,
	colour: (title: string) => `${title}的颜色`,
	up: (title: string) => `上移${title}`,
	down: (title: string) => `下移${title}`,
	moved: (title: string, place: number, all: number) =>
		`${title}现为第${figure(place)}个类别，共${figure(all)}个。`,
	hue: (number: number) => hues[number - 1] ?? `颜色${figure(number)}`
};

export const periods = {
	title: '时期',
	means: '叙事所分的时段，绘在各类别上方。可以不用。',
	name: '时期的名称',
	from: '从',
	to: '到',
	hint: '用文字或EDTF；留空的一端不设界限。',
	add: '添加时期',
	another: '再加一个时期',
	added: (title: string) => sentence(`已添加：${title}`),
	needsTitle: '时期需要名称。',
	needsDate: '时期需要开始或结束日期。',
	removeIt: '移除',
	remove: (title: string) => `移除时期：${title}`,
	proposed: '按事件之间的间隔建议的时期',
	proposedMeans: '它们由没有事件的长间隔分开。在您命名之前，以日期为名。',
	holds: (events: number) => counts.events(events),
	addProposed: (name: string) => `采用时期${name}`,
	ofAuthor: '本时间线作者所划分的时期。',
	ofEvents: '从其中第一个事件到最后一个事件。'
} as const;

export const check = {
	title: '需要改正之处',
	nothing: '没有错误。',
	noEvents: '还没有带日期的事件。',
	waiting: (events: number) => `${counts.events(events)}还缺少内容，没有绘出。`,
	faults: (number: number) => `${figure(number)}处错误`,
	mend: '去改正',
	lines: 'story.yaml 中的写法',
	useLines: '采用这些行',
	coverage: '没有事件的段落',
	covered: (without: number, all: number) =>
		without === 0
			? '每一段都有事件。'
			: `${figure(all)}段中有${figure(without)}段没有事件。这很可能并无不妥。`
};

export const publish = {
	title: '带走',
	fileTitle: '单个文件',
	file: '保存时间线',
	fileMeans:
		'一个HTML文件，含有时间线和来源，可以保存、邮寄，或放到任何网站上。它不向任何服务器请求内容，可从磁盘打开，没有脚本也能用，还可以在这里重新打开。',
	cited: '只含引用的原文及其前后文字',
	citedMeans: '用于不能完整公开的文件',
	page: '在正文旁列出所有事件',
	folderTitle: '时间线的文件夹',
	folder: '将文件夹保存为.zip',
	folderMeans: '供用本项目制作的网站、命令行使用，也可在这里继续。',
	embedTitle: '用在文章中',
	not: '请先改正一些内容，详见“检查”。',
	making: '正在制作文件……',
	made: (size: string) => `已保存，${size}。`,
	rungs: {
		frame: ['框架', '把文件放到您的网站上，与文章放在一起或放在别处，然后粘贴这段代码。'],
		srcdoc: ['全部写入代码', '用于不能存放文件的地方：整条时间线写成一段代码，适合允许框架的系统。'],
		list: ['带链接的纯文本', '用于会去掉框架和脚本的地方：把事件及其原文列成清单。']
	},
	make: '生成代码',
	copy: '复制',
	size: (kilobytes: number) => `${figure(Math.max(1, Math.round(kilobytes)))} kB`
} as const;

export const preview = '时间线';
export const previewMeans = '时间线发布后的样子，边制作边绘出。';
export const previewNone = '一旦有事件带日期，时间线就会绘在这里。';
export const previewFaults = '这是出现最近的错误之前的样子。';
export const broken = (message: string) => `工作台本身出了问题（${message}）。请保存副本，并重新载入本页。`;
export const notLive = '工作台未能启动。请重新载入本页；您的工作仍在这台设备上。';

export const example = `# 六月起义

1832年春，霍乱传到巴黎，到5月已夺去一万八千多人的生命。1832年5月16日，首相卡西米尔·佩里埃死于霍乱。

1832年6月5日，拉马克将军的葬礼演变成一场起义。到了晚上，从夏特莱到军火库的大片城区已落入起义者手中。1832年6月6日晚，圣梅里教堂附近的最后一座街垒陷落。

三十年后，维克多·雨果使它闻名于世：他的小说于1862年4月出版。
`;
