/* What a script adds to the list of stories: a choice of theme. Everything else is there without it. */
import { liveTheme } from '#lib/page/theme.ts';
import { having } from '#lib/browser/data-names.ts';

document.documentElement.classList.add('js');
for (const button of document.querySelectorAll<HTMLElement>(having('theme-button'))) liveTheme(button);
