import type { GivenFigure } from "../../domain/report/givenFigure.ts";
import { usualFreshDays } from "../../domain/review/evidence.ts";
import { isWebLink } from "../../domain/webLink.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { givenFacts } from "../../i18n/givenWords.ts";
import { useSeen } from "../seen.ts";
import { Attached } from "./Attached.tsx";
import "./given.css";

/** One piece of evidence: what it is, and under it all that is said of it. */
export function GivenLine({ given }: { given: GivenFigure }) {
	const { report, words } = useSeen();
	const facts = givenFacts(given, report.given?.freshDays ?? usualFreshDays, words);
	return (
		<div className="given-line" data-stale={given.isStale}>
			<Named given={given} />
			{given.file && given.text.trim() !== "" && <p>{given.text}</p>}
			{facts.length > 0 && <p className="small soft">{facts.join(" · ")}</p>}
		</div>
	);
}

function Named({ given }: { given: GivenFigure }) {
	const { t } = usePhrases();
	if (given.file) return <Attached file={given.file} />;
	if (!isWebLink(given.text)) return <span>{given.text}</span>;
	return (
		<a href={given.text} target="_blank" rel="noopener noreferrer">
			{given.text}
			<span aria-hidden="true"> ↗</span>
			<span className="visually-hidden"> ({t("questions.links.new")})</span>
		</a>
	);
}
