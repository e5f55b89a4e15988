/* The styles of a file with the embed's view. */
import '../../app.css';

export { default } from '#lib/embed/Embed.svelte';
