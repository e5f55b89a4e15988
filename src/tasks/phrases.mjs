// Prints what a language has to say, `node src/tasks/phrases.mjs`: each phrase with its place and its English. With the tag
// of a language (`… fr`) only those that it lacks.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('../lib/words/', import.meta.url));
const tag = process.argv[2];

/** @typedef {{ readonly name: string, readonly line: number, readonly english: readonly string[] }} Phrase */

/**
 * What a file of words exports, with the words in it.
 * @param {string} path
 * @returns {Phrase[]}
 */
function phrasesOf(path) {
	const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
	return file.statements.filter(isExported).flatMap((statement) => {
		const line = file.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
		const english = wordsIn(statement);
		if (ts.isFunctionDeclaration(statement))
			return [{ name: `${statement.name?.text}(${namesOf(statement)})`, line, english }];
		if (!ts.isVariableStatement(statement)) return [];
		return statement.declarationList.declarations
			.flatMap(({ name }) =>
				ts.isObjectBindingPattern(name) ? name.elements.map((one) => one.name) : [name]
			)
			.map((name) => ({ name: name.getText(), line, english }));
	});
}

/** @param {ts.Statement} statement */
function isExported(statement) {
	return (
		ts.canHaveModifiers(statement) &&
		Boolean(ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
	);
}

/** @param {ts.FunctionDeclaration} declaration */
function namesOf({ parameters }) {
	return parameters.map(({ name }) => name.getText().replace(/\s+/g, ' ')).join(', ');
}

/**
 * The texts in a piece of code, an ellipsis for what is put into them.
 * @param {ts.Node} node
 * @returns {string[]}
 */
function wordsIn(node) {
	if (ts.isTypeNode(node)) return [];
	const own = ts.isStringLiteralLike(node)
		? node.text
		: ts.isTemplateExpression(node)
			? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
			: '';
	/** @type {string[]} */
	const inner = [];
	ts.forEachChild(node, (child) => void inner.push(...wordsIn(child)));
	return [own, ...inner].filter((text) => /\p{L}/u.test(text));
}

/** @param {string} subject */
function saidIn(subject) {
	const path = join(folder, tag ?? '', subject);
	return new Set(tag && existsSync(path) ? phrasesOf(path).map(({ name }) => plain(name)) : []);
}

/** @param {string} name */
function plain(name) {
	return name.replace(/\(.*/, '');
}

/** What phrases are asked for by; other files only help those. */
const subjects = readdirSync(join(folder, 'en')).filter((name) =>
	readFileSync(join(folder, 'en', 'index.ts'), 'utf8').includes(`'./${name}'`)
);

for (const subject of subjects) {
	const said = saidIn(subject);
	for (const { name, line, english } of phrasesOf(join(folder, 'en', subject))) {
		if (said.has(plain(name))) continue;
		console.log(`${subject.replace(/\.ts$/, '')}.${name}  src/lib/words/en/${subject}:${line}`);
		for (const text of english) console.log(`    ${text}`);
	}
}
