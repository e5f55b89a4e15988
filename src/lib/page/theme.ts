import { readChoice, storeChoice } from '#lib/browser/storage.ts';
import { words } from '#lib/words/words.ts';

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Makes a button go from theme to theme, beginning with the one chosen earlier on this device; reading needs none. */
export function liveTheme(button: HTMLElement): () => void {
	const stored = readChoice('theme');
	let theme: Theme = themes.find((name) => name === stored) ?? 'auto';

	function apply(): void {
		const { dataset } = document.documentElement;
		if (theme === 'auto') delete dataset.theme;
		else dataset.theme = theme;
		const name = button.querySelector('.name');
		if (name) name.textContent = words.site.themes[theme];
	}

	function change(): void {
		theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
		apply();
		storeChoice('theme', theme === 'auto' ? null : theme);
	}

	if (theme !== 'auto') apply();
	button.addEventListener('click', change);
	return () => button.removeEventListener('click', change);
}
