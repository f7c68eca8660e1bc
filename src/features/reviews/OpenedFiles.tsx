import { useEffect, useRef } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import type { ImportOutcome } from "./types.ts";
import type { Opened } from "./useOpening.ts";

/** As many problems as one reads at once; the rest unfolds. */
const atOnce = 8;

/** What became of the files just opened: the good ones briefly, the others with what stands in the way. */
export function OpenedFiles({ opened, onClose }: { opened: Opened[]; onClose: (id: number) => void }) {
	const { t } = usePhrases();
	const notes = useRef<HTMLDivElement>(null);
	const latest = opened.length;
	useEffect(() => {
		if (latest > 0) notes.current?.scrollIntoView({ block: "nearest" });
	}, [latest]);
	return (
		<div className="reviews-opened" role="status" ref={notes}>
			{opened.map(({ id, file, outcome }) => (
				<div key={id} className="reviews-note" data-kind={outcome.ok ? "good" : "bad"}>
					{outcome.ok ? <Taken outcome={outcome} /> : <Refused file={file} problems={outcome.problems} />}
					<Button
						look="quiet"
						className="reviews-note-close"
						aria-label={`${t("common.close")}: ${file}`}
						onClick={() => onClose(id)}
					>
						{t("common.close")}
					</Button>
				</div>
			))}
		</div>
	);
}

function Taken({ outcome }: { outcome: Extract<ImportOutcome, { ok: true }> }) {
	const { t } = usePhrases();
	const name = outcome.name.trim() || t("review.unnamed");
	return <p className="reviews-note-text">{t(outcome.renamed ? "reviews.renamed" : "reviews.opened", { name })}</p>;
}

function Refused({ file, problems }: { file: string; problems: string[] }) {
	const { t } = usePhrases();
	const told = [...new Set(problems)];
	const [first, rest] = [told.slice(0, atOnce), told.slice(atOnce)];
	return (
		<div className="reviews-note-text">
			<h2>{t("reviews.failed.title", { file })}</h2>
			<p>{t("reviews.failed.kept")}</p>
			<Problems problems={first} />
			{rest.length > 0 && (
				<details>
					<summary>{t("reviews.failed.more", { n: rest.length })}</summary>
					<Problems problems={rest} />
				</details>
			)}
		</div>
	);
}

const Problems = ({ problems }: { problems: string[] }) => (
	<ul>
		{problems.map((problem) => (
			<li key={problem}>{problem}</li>
		))}
	</ul>
);
