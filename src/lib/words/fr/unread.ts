/* What is wrong with a date that was typed, or with a document. */
import { FARTHEST_YEAR, type DateFault, type UnsupportedForm } from '#lib/dates/edtf-error.ts';
import type { DocumentFault, OtherKind } from '#lib/reading/unreadable.ts';
import { isolated } from '#lib/text/isolated.ts';
import { figure } from './numbers.ts';

const forms: Readonly<Record<UnsupportedForm, string>> = {
	'all-of': 'ensemble de toutes les dates',
	'ranges-and-commas': 'choix de dates avec des intervalles et des virgules',
	'qualified-part': 'réserve sur une partie de la date',
	'time-of-day': 'heure du jour',
	'sub-year': 'code de partie d’année',
	'significant-digits': 'chiffres significatifs',
	decade: 'décennie sans X',
	century: 'siècle sans X',
	'digits-before-year-1': 'X dans une année avant l’an 1',
	digits: 'X à cet endroit'
};

export function dateFault(fault: DateFault): string {
	return `${wrong(fault)}\u202f: «\u202f${isolated(fault.text, 'ltr')}\u202f»`;
}

function wrong(fault: DateFault): string {
	switch (fault.kind) {
		case 'not-edtf':
			return 'ce n’est pas une date lisible';
		case 'no-end':
			return 'aucune des deux limites n’est connue';
		case 'reversed':
			return 'la fin précède le début';
		case 'too-far':
			return `les années se lisent jusqu’à ${figure(FARTHEST_YEAR)} avant et après l’an 0`;
		case 'unsupported': {
			const code = fault.form === 'sub-year' ? ` ${fault.code}` : '';
			return `cette forme de date n’est pas prise en charge, ${forms[fault.form]}${code}`;
		}
		case 'no-month':
			return `le mois ${fault.month} n’existe pas`;
		case 'no-day':
			return `${fault.month} n’a que ${figure(fault.days)} jours`;
	}
}

const advice: Readonly<Record<OtherKind, string>> = {
	doc: 'date de Word d’avant 2007. Ouvrez-le dans Word ou LibreOffice, et enregistrez-le en .docx.',
	rtf: 'est du texte enrichi. Ouvrez-le dans un traitement de texte et enregistrez-le en .docx ou .odt.',
	pages: 'vient de Pages. Exportez-le au format Word, .docx.',
	epub: 'est un livre. Convertissez-le d’abord en .html ou .docx.'
};

const plain = {
	password: 'Le document est protégé par un mot de passe. Ouvrez-le, et enregistrez-le sans mot de passe.',
	'password-or-old':
		'Le document est protégé par un mot de passe, ou date de Word d’avant 2007. Ouvrez-le dans Word, ôtez le mot de passe, et enregistrez-le en .docx.',
	'password-of-pdf':
		'Il est protégé par un mot de passe. Ouvrez-le avec le mot de passe, et imprimez-le ou enregistrez-le en PDF sans mot de passe.',
	damaged:
		'Le document est endommagé, ou d’un autre type que son nom ne le dit. Ouvrez-le et enregistrez-le à nouveau.',
	'damaged-pdf':
		'Ce n’est pas un PDF, ou il est endommagé. Ouvrez-le dans un lecteur de PDF, et enregistrez-le ou imprimez-le à nouveau en PDF.',
	'unpacks-to-much':
		'Décompressé, le document contient plus de 80\u202fMB de texte. Prenez-en la partie qui raconte les événements.',
	'no-word': 'Ce n’est pas un document Word. Enregistrez-le en .docx.',
	'no-open-document': 'Ce n’est pas un texte OpenDocument. Enregistrez-le en .odt.'
};

export function documentFault(fault: DocumentFault): string {
	switch (fault.kind) {
		case 'not-utf8':
			return `il n’est pas en UTF-8 (octet ${fault.byte}\u202f: ${fault.found})\u202f; enregistrez-le en UTF-8`;
		case 'unprintable':
			return `il contient un caractère qui ne peut pas s’afficher, ${fault.character}, ici et peut-être ailleurs\u202f; ôtez-le\u202f: ${isolated(fault.around, 'ltr')}`;
		case 'encoding':
			return `la page n’est pas en ${fault.encoding}, comme elle le devrait\u202f; lisez-la en Windows-1252, ou enregistrez-la en UTF-8`;
		case 'other-kind':
			return `«\u202f${isolated(fault.name, 'ltr')}\u202f» ${advice[fault.other]}`;
		case 'unknown-kind':
			return `«\u202f${isolated(fault.name, 'ltr')}\u202f» n’est d’aucun des types ${fault.readable.join(', ')}. Enregistrez-le en texte brut, en UTF-8, sous un nom qui finit par .txt.`;
		case 'no-words':
			return `Il n’y a pas de mots dans «\u202f${isolated(fault.name, 'ltr')}\u202f». D’un document numérisé, faites d’abord du texte (OCR).`;
		case 'too-long':
			return `«\u202f${isolated(fault.name, 'ltr')}\u202f» a ${figure(Math.round(fault.millions))} millions de caractères, et plus de 5 sont trop pour une page. Prenez-en la partie qui raconte les événements.`;
		case 'pictures':
			return `Il n’a que des images de pages (${figure(fault.pages)}), sans texte. Faites-en d’abord du texte (OCR), ou trouvez le document d’origine.`;
		default:
			return plain[fault.kind];
	}
}
