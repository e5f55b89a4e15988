// The page is complete as it is built; a script of its own makes it live.
export const csr = false;
