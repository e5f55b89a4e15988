/*
 * Begins a preview: it speaks the language of the story it is to draw, `?in=ru`, by the script of that language. There is one
 * page for all of them, which the workbench has on the device with itself.
 */
import { previewScriptsId } from './preview-language.ts';
import { languages, languageTags } from '#lib/text/languages.ts';

const asked = new URLSearchParams(location.search).get('in');
const scripts = JSON.parse(document.getElementById(previewScriptsId)?.textContent ?? '{}') as Partial<
	Record<string, string>
>;
const language = languageTags.find((tag) => tag === asked && scripts[tag]) ?? 'en';
document.documentElement.lang = language;
document.documentElement.dir = languages[language].direction;
const script = scripts[language];
if (script) void import(/* @vite-ignore */ script);
