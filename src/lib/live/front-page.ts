/* What a script adds to the list of stories: a choice of theme. Everything else is there without it. */
import { liveTheme } from '#lib/page/theme.ts';

document.documentElement.classList.add('js');
for (const button of document.querySelectorAll<HTMLElement>('[data-theme-button]')) liveTheme(button);
