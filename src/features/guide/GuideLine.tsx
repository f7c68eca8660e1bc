import { titleInLens } from "../../domain/lens/guide/comparedGuide.ts";
import { type GuideMatch, markNew } from "../../domain/lens/guide/compareGuide.ts";
import type { RecordedEntry } from "../../domain/lens/guide/guideRecord.ts";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import { plainSentence } from "../../domain/lens/plainSentence.ts";
import { usePhrases } from "../../i18n/context.tsx";

interface GuideLineProps {
	match: GuideMatch;
	/** Of the lens. */
	texts: WrittenTexts;
}

/** An entry of the guide, and beside it what the lens says of it. */
export function GuideLine({ match, texts }: GuideLineProps) {
	const { t } = usePhrases();
	const { state, kind, recorded, found, share, movedFrom, lost } = match;
	const title = recorded ? titleInLens(recorded, texts) : (found?.title ?? "");
	const facts = [
		t(`guide.kind.${kind}`),
		state === "changed" && share !== null ? t("guide.share", { share }) : "",
		movedFrom === null ? "" : t("guide.moved", { pillar: texts.pillars[movedFrom]?.name ?? movedFrom }),
		state === "changed" && lost > 0 ? t("guide.lost", { n: lost }) : "",
	].filter((fact) => fact !== "");
	return (
		<article className="guide-entry card" data-state={state}>
			<header className="guide-entry-head">
				<h3 tabIndex={-1}>
					<span className="guide-state" data-state={state}>
						{t(`guide.state.${state}`)}
					</span>{" "}
					<span lang={recorded ? texts.language : "en"}>{title}</span>
				</h3>
				<p className="small soft figures">{facts.join(" · ")}</p>
			</header>
			<div className="guide-sides">
				<div>
					<h4 className="small soft">{t("guide.inLens")}</h4>
					{recorded ? (
						<>
							<p lang={texts.language}>{lensWords(recorded, texts)}</p>
							<p>
								<code className="small">{recorded.id}</code>
							</p>
						</>
					) : (
						<p className="soft">{t("guide.noLens")}</p>
					)}
				</div>
				<div>
					<h4 className="small soft">{t("guide.inGuide")}</h4>
					{found ? (
						<p className="guide-text" lang="en">
							<GuideText text={found.text} recorded={state === "changed" ? recorded : null} />
						</p>
					) : (
						<p className="soft">{t("guide.noGuide")}</p>
					)}
				</div>
			</div>
		</article>
	);
}

/** The text of the guide; words that the recorded entry does not have are marked. */
function GuideText({ text, recorded }: { text: string; recorded: RecordedEntry | null }) {
	if (!recorded) return text;
	let at = 0;
	return markNew(text, recorded).map((run) => {
		at += run.text.length;
		return run.isNew ? <mark key={at}>{run.text}</mark> : <span key={at}>{run.text}</span>;
	});
}

/** What the lens says of it: of an item its summary, of a row what to change. */
const lensWords = ({ id, kind }: RecordedEntry, texts: WrittenTexts): string =>
	plainSentence(kind === "item" ? texts.items[id]?.summary : texts.recommendations[id]?.change);
