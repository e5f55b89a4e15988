/** A sandboxed frame has no origin and cannot load modules: one classic script does it all. */
export const csr = false;
