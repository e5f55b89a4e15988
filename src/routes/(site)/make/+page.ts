// The page is drawn at build as it is before a document is opened; a script of its own takes over.
export const csr = false;
