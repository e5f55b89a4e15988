/*
 * Copying and handing on an event's address and citation, for all of a page's events at once.
 */

/** Makes the buttons of `reader/Share` work, and shows addresses as the reader's browser knows them. */
export function liveShare(page: HTMLElement): void {
	// `toggle` does not bubble.
	page.addEventListener('toggle', prepare, true);
	page.addEventListener('click', (press) => void act(press));
}

function prepare({ target }: { readonly target: EventTarget | null }): void {
	if (target instanceof HTMLDetailsElement && target.open && 'share' in target.dataset) complete(target);
}

/** The build need not know where the site stands; a reader's browser does. */
function complete(share: Element): void {
	const link = share.querySelector<HTMLAnchorElement>('a[href]');
	if (link) link.textContent = link.href;
	share.querySelector('[data-give]')?.toggleAttribute('hidden', !('share' in navigator));
}

async function act({ target }: MouseEvent): Promise<void> {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy], [data-give]') : null;
	const share = button?.closest<HTMLElement>('[data-share]');
	const link = share?.querySelector('a');
	if (!button || !share || !link) return;
	if (button.dataset.copy === undefined) {
		// Closed without choosing: nothing to say.
		await navigator.share({ title: share.dataset.share, url: link.href }).catch(() => null);
		return;
	}
	const isLink = button.dataset.copy === 'link';
	const citation = share.querySelector<HTMLElement>('[data-citation]')?.dataset.citation ?? '';
	const status = share.querySelector('[role=status]');
	let said = `${isLink ? 'Link' : 'Citation'} copied`;
	try {
		await navigator.clipboard.writeText(isLink ? link.href : `${citation} ${link.href}`);
	} catch {
		// No clipboard without a secure connection, or the reader said no.
		getSelection()?.selectAllChildren(link);
		said = 'The browser does not let pages copy; the link is selected';
	}
	if (status) status.textContent = said;
}
