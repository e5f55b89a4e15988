import * as counts from './counts.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function linked(events: number): string {
	return `${counts.events(events)}, каждое связано со своим фрагментом`;
}

export const list = 'События';
export const openFull = 'Открыть полную хронологию';
export const openComparison = 'Открыть полное сравнение';
export const zoom = 'Масштаб хронологии';

export const turns = { Previous: 'Предыдущее', Next: 'Следующее' };

export function turnTo(way: 'Previous' | 'Next', label: string, when: string): string {
	return `${turns[way]}: ${isolated(label, 'ltr')}, ${when}`;
}

export function place(number: number, of: number): string {
	return `${figure(number)} из ${figure(of)}`;
}

export const builder = 'Встроить эту хронологию';
export const builderShort = 'Встроить';
export const builderMeans = 'Код, чтобы поместить эту хронологию на свою страницу.';
export const builderLead =
	'Поместите её в свою статью. Она не ставит cookie, ничего не хранит, ни к кому больше не обращается и читается без скриптов.';

export const options = 'Параметры встраивания';
export const language = 'Язык';
export const firstEvent = 'Событие, показанное первым';
export const firstInSight = 'Первое видимое';
export const timeInSight = 'Видимое время';
export const allTime = 'Всё';
export const view = 'Вид';
export const viewList = 'Список событий';
export const viewTimeline = 'Хронология';
export const colours = 'Цвета';
export const coloursAuto = 'Как на устройстве читателя';
export const coloursLight = 'Светлые';
export const coloursDark = 'Тёмные';
export const shown = 'Показано';

export function option(when: string, label: string): string {
	return `${when}: ${label}`;
}

export const preview = 'Предпросмотр';
export const previewWidth = 'Ширина предпросмотра';

export function width(name: 'phone' | 'column' | 'wide', px: number): string {
	return `${{ phone: 'Телефон', column: 'Колонка', wide: 'Широкий' }[name]}, ${px} px`;
}

export function previewOf(title: string): string {
	return `${title}: хронология, предпросмотр`;
}

export const code = 'Код для копирования';
export function addressMissing(path: string): readonly [strong: string, rest: string] {
	return [
		'Адреса этого сайта не хватает',
		` во всём, что ниже: при сборке он не был указан (PUBLIC_SITE_URL), а без скрипта эта страница его не узнает. Поставьте его перед каждым адресом, который начинается с косой черты, например https://example.org${path}, иначе ничего не загрузится.`
	];
}
export const where = 'Куда вставить';
export const copy = 'Скопировать';

export function copyOf(title: string): string {
	return ` код: ${title}`;
}

export const copied = 'Скопировано';
export const selected = 'Выделено: скопируйте с клавиатуры';
export const thisSite = 'этого сайта';

export function alt(events: number, dek: string): string {
	return `Хронология: ${counts.events(events)}. ${dek}`;
}

export function interactive(title: string): string {
	return `${title}: интерактивная хронология`;
}

export function frame(title: string): string {
	return `${title}: хронология`;
}

export const showAll = 'Показать всё';
export const showAllOf = 'Показать хронологию целиком';

interface Way {
	readonly place: string;
	readonly title: string;
	readonly needs: string;
}

export function ways(hashKey: string, host: string): Readonly<Record<WayName, Way>> {
	return {
		html: {
			place: 'HTML',
			title: 'Элемент со скриптом',
			needs: `Занимает нужную ему высоту, загружается при приближении, а адрес вашей страницы может назвать событие (#${hashKey}=…). Где скрипты не работают, в лентах и при печати, остаются ссылка и изображение; так же и пока этот сайт не отвечает. Если у вашей страницы есть политика безопасности содержимого, она должна разрешать script-src, frame-src и img-src с ${host}. С ?debug в конце адреса скрипта он словами говорит, что не так.`
		},
		wordpress: {
			place: 'WordPress',
			title: 'Адрес для вставки',
			needs:
				'Вставьте его отдельной строкой или в блок Embed: WordPress встроит хронологию у всех, кто может публиковать записи, и в блочном редакторе, и в классическом; так же поступают Ghost, Notion и другие (oEmbed). Блочный редактор делает это только для адресов https. Встроенное показывается высотой до 1000 px, остальное прокручивается внутри. Из параметров выше здесь действует только событие, по его собственному адресу. Элемент со скриптом вставляют в блок произвольного HTML администраторы и редакторы (в сети сайтов — суперадминистраторы); у авторов WordPress оставит ссылку и изображение. Если вставить элемент в абзац, от него останется только ссылка, кто бы его ни вставил.'
		},
		jsx: {
			place: 'React, MDX',
			title: 'Компонент для React и MDX',
			needs:
				'MDX и JSX принимают и элемент со скриптом как есть. Его адрес и событие могут меняться, пока он показан.'
		},
		vue: {
			place: 'Vue',
			title: 'Компонент для Vue',
			needs:
				'Сообщите компилятору, что элемент не принадлежит Vue: isCustomElement: (tag) => tag === "passage-timeline" в compilerOptions его шаблона. VitePress тоже принимает компонент.'
		},
		markdown: {
			place: 'Markdown',
			title: 'Изображение со ссылкой в Markdown',
			needs:
				'Для файлов readme и везде, где в Markdown нельзя писать HTML: Hugo и markdown-it (и в Eleventy) убирают или показывают HTML как текст, если не настроены иначе (markup.goldmark.renderer.unsafe = true; html: true). С такой настройкой элемент со скриптом вставляется в Markdown как есть.'
		},
		newsletter: {
			place: 'Рассылка',
			title: 'Изображение со ссылкой для почты',
			needs: 'Для рассылок: почтовые программы не показывают ни скриптов, ни фреймов. Ничего больше не нужно.'
		},
		frame: {
			place: 'Без скриптов',
			title: 'Фрейм без скрипта',
			needs: `Где можно вставить HTML, но не скрипт. Высота остаётся как записана, лишнее прокручивается внутри; страницы, где уже есть pym.js, @newswire/frames, iframe-resizer или код Datawrapper, подгонят её под содержимое. Политика безопасности содержимого должна разрешать frame-src с ${host}. В песочнице нужен allow-scripts, а для ссылок allow-popups и allow-popups-to-escape-sandbox.`
		},
		amp: {
			place: 'AMP',
			title: 'AMP',
			needs:
				'Для страниц AMP, которым нужен компонент amp-iframe. AMP требует, чтобы фреймы стояли не в начале страницы.'
		},
		oembed: {
			place: 'oEmbed',
			title: 'Ответ oEmbed',
			needs: 'Для систем, которые запрашивают адрес самого ответа oEmbed. XML лежит там же.'
		}
	};
}

type WayName = 'html' | 'wordpress' | 'jsx' | 'vue' | 'markdown' | 'newsletter' | 'frame' | 'amp' | 'oembed';

export function comparison(periods: boolean): Way {
	const two = periods ? 'Два периода' : 'Два отрезка времени';
	return {
		place: 'Сравнение',
		title: comparisonTitle(periods),
		needs: `${two} рядом, в элементе со скриптом или во фрейме; адрес тоже можно вставить. То, что стоит в адресе сравнения после вопросительного знака, и здесь, после compare/, выбирает сравниваемое. Из параметров выше здесь действуют только цвета.`
	};
}

export function comparisonTitle(periods: boolean): string {
	return `Сравнение ${periods ? 'периодов' : 'отрезков времени'}`;
}
