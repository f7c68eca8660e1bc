import { type ReactNode, useEffect, useState } from "react";
import { PhrasesContext, usePhrases } from "../i18n/context.tsx";
import { loadPhrases } from "../i18n/loadMessages.ts";
import type { Phrases } from "../i18n/phrases.ts";

interface WithPhrasesProps {
	/** Nothing is said while the first phrases load. */
	isQuiet?: boolean;
	children: ReactNode;
}

/** Gives a screen outside a review all phrases of the language; while another loads, it stays as it was. */
export function WithPhrases({ isQuiet = false, children }: WithPhrasesProps) {
	const { t, language, notation } = usePhrases();
	const [phrases, setPhrases] = useState<Phrases | null>(null);
	const [failure, setFailure] = useState<unknown>(null);
	useEffect(() => {
		let current = true;
		loadPhrases(language, notation).then((loaded) => {
			if (current) setPhrases(loaded);
		}, setFailure);
		return () => {
			current = false;
		};
	}, [language, notation]);
	if (failure) throw failure;
	if (!phrases && isQuiet) return null;
	if (!phrases) return <p className="page soft">{t("app.loading")}</p>;
	return <PhrasesContext value={phrases}>{children}</PhrasesContext>;
}
