/* The styles of a file with the whole page. */
import '../../app.css';

export { default } from './WholePage.svelte';
