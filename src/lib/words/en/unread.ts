/* What is wrong with a date that was typed, or with a document. */
export { dateFaultInEnglish as dateFault } from '#lib/dates/edtf-error.ts';
export { documentFaultInEnglish as documentFault } from '#lib/reading/unreadable.ts';
