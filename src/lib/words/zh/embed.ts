import * as counts from './counts.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function linked(events: number): string {
	return `${counts.events(events)}，每个都附有原文链接`;
}

export const list = '事件';
export const openFull = '打开完整时间线';
export const openComparison = '打开完整比较';
export const zoom = '时间线缩放';

export const turns = { Previous: '上一个', Next: '下一个' };

export function turnTo(way: 'Previous' | 'Next', label: string, when: string): string {
	return `${turns[way]}：${isolated(label, 'ltr')}，${when}`;
}

export function place(number: number, of: number): string {
	return `第${figure(number)}个，共${figure(of)}个`;
}

export const builder = '嵌入此时间线';
export const builderShort = '嵌入';
export const builderMeans = '将此时间线放入您自己网页的代码。';
export const builderLead =
	'放入您自己的文章。嵌入内容不留跟踪标识，不保存任何内容，不向他人发出请求，没有脚本也能阅读。';

export const options = '嵌入选项';
export const language = '语言';
export const firstEvent = '首先显示的事件';
export const firstInSight = '可见范围内的第一个';
export const timeInSight = '可见的时间';
export const allTime = '全部';
export const view = '视图';
export const viewList = '事件列表';
export const viewTimeline = '时间线';
export const colours = '颜色';
export const coloursAuto = '与读者的设备一致';
export const coloursLight = '浅色';
export const coloursDark = '深色';
export const shown = '显示';

export function option(when: string, label: string): string {
	return `${when}：${label}`;
}

export const preview = '预览';
export const previewWidth = '预览宽度';

export function width(name: 'phone' | 'column' | 'wide', px: number): string {
	return `${{ phone: '手机', column: '栏宽', wide: '宽' }[name]}，${px} px`;
}

export function previewOf(title: string): string {
	return `${title}：时间线，预览`;
}

export const code = '可复制的代码';
export function addressMissing(path: string): readonly [strong: string, rest: string] {
	return [
		'以下各处缺少本站网址',
		`：构建时未告知（PUBLIC_SITE_URL），没有脚本时本页也无从得知。请在每个以斜杠开头的网址前加上它，例如https://example.org${path}，否则无法显示。`
	];
}
export const where = '放在何处';
export const copy = '复制';

export function copyOf(title: string): string {
	return `代码：${title}`;
}

export const copied = '已复制';
export const selected = '已选中：请用键盘复制';
export const thisSite = '本站';

export function alt(events: number, dek: string): string {
	return `时间线，${counts.events(events)}。${dek}`;
}

export function interactive(title: string): string {
	return `${title}：交互式时间线`;
}

export function frame(title: string): string {
	return `${title}：时间线`;
}

export const showAll = '显示全部';
export const showAllOf = '显示整条时间线';

interface Way {
	readonly place: string;
	readonly title: string;
	readonly needs: string;
}

export function ways(hashKey: string, host: string): Readonly<Record<WayName, Way>> {
	return {
		html: {
			place: 'HTML',
			title: '带脚本的元素',
			needs: `自动取所需高度，接近可见时才载入，您网页自己的网址可以指定事件（#${hashKey}=…）。在不运行脚本之处、订阅源和打印件中，保留链接和图片；本站没有回应时也是如此。如果您的网页有内容安全策略，须允许来自${host}的script-src、frame-src和img-src。在脚本网址末尾加上?debug，它会用文字说明问题所在。`
		},
		wordpress: {
			place: 'WordPress',
			title: '可粘贴的网址',
			needs:
				'单独粘贴成一行，或放入名为Embed的区块：WordPress会为所有可发布文章的人将其变为嵌入内容，区块编辑器与经典编辑器均可，Ghost、Notion等也是如此（oEmbed）。区块编辑器只对https网址这样做。嵌入内容至多显示1000 px高，超出部分在内部滚动。上述选项中只有事件在此有效，用它自己的网址。带脚本的元素应由管理员和编辑放入自定义HTML区块（在多站点网络中由超级管理员）；作者放入的，WordPress只保留链接和图片。若粘贴在段落中，无论由谁粘贴，元素都只剩链接。'
		},
		jsx: {
			place: 'React, MDX',
			title: '用于React和MDX的组件',
			needs: 'MDX和JSX也可直接使用带脚本的元素。显示期间，其网址和事件可以改变。'
		},
		vue: {
			place: 'Vue',
			title: '用于Vue的组件',
			needs:
				'请告知编译器该元素不属于Vue：在模板的compilerOptions中写入isCustomElement: (tag) => tag === "passage-timeline"。VitePress也可使用该组件。'
		},
		markdown: {
			place: 'Markdown',
			title: '带链接的图片（Markdown）',
			needs:
				'用于自述文件，以及Markdown不得含HTML之处：Hugo和markdown-it（Eleventy所用的亦然）若未设置允许（markup.goldmark.renderer.unsafe = true；html: true），会删去HTML或将其显示为文字。设置后，带脚本的元素可直接写入Markdown。'
		},
		newsletter: {
			place: '新闻邮件',
			title: '带链接的图片（邮件）',
			needs: '用于新闻邮件，读者的邮件程序既不显示脚本也不显示框架。无需其他条件。'
		},
		frame: {
			place: '无脚本',
			title: '不带脚本的框架',
			needs: `用于可粘贴HTML但不可粘贴脚本之处。高度如所写不变，超出部分在内部滚动；已使用pym.js、@newswire/frames、iframe-resizer或Datawrapper代码的网页会使其适应内容。内容安全策略须允许来自${host}的frame-src。在沙盒中需要allow-scripts，其链接需要allow-popups和allow-popups-to-escape-sandbox。`
		},
		amp: {
			place: 'AMP',
			title: 'AMP',
			needs: '用于AMP网页，需要amp-iframe组件。AMP要求框架远离网页顶部。'
		},
		oembed: {
			place: 'oEmbed',
			title: 'oEmbed应答',
			needs: '用于索取oEmbed应答本身网址的系统。XML在同一位置。'
		}
	};
}

type WayName = 'html' | 'wordpress' | 'jsx' | 'vue' | 'markdown' | 'newsletter' | 'frame' | 'amp' | 'oembed';

export function comparison(periods: boolean): Way {
	return {
		place: '比较',
		title: comparisonTitle(periods),
		needs: `并排的${periods ? '两个时期' : '两段时间'}，用带脚本的元素或框架；其网址也可粘贴。比较网址中问号之后的部分，在此写于compare/之后，同样用来选择比较的内容。上述选项中只有颜色在此有效。`
	};
}

export function comparisonTitle(periods: boolean): string {
	return periods ? '时期比较' : '时段比较';
}
