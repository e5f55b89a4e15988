export { csr } from '../../../../(site)/stories/[story]/+page.ts';
