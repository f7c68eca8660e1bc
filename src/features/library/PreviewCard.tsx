import { memo, useId, useMemo, useState } from "react";
import { type JoinedTwins, textsOfJoined, withOwnTwinsJoined } from "../../domain/lens/joinedTwins.ts";
import { inCommon } from "../../domain/lens/joinLanguage.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { problemText } from "../../i18n/problemText.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";
import { AskedTwice } from "./AskedTwice.tsx";
import { EditionChanges } from "./EditionChanges.tsx";
import { LensFacts, languageName } from "./LensFacts.tsx";
import { LensQuestions } from "./LensQuestions.tsx";
import { LikeOthers } from "./LikeOthers.tsx";
import type { LibraryLens, PreviewedLens } from "./types.ts";

interface PreviewCardProps {
	preview: PreviewedLens;
	/** All that are here. */
	lenses: readonly LibraryLens[];
	/** The edition whose place it would take; null: none is here. */
	former: LibraryLens | null;
	/** The kept lens that it is in another language; null: none. */
	original: LibraryLens | null;
	/** Where it is compared with the built-in lens that was written from such a guide; null: it is no such guide. */
	comparison: string | null;
	/** With what was joined in it. */
	onAdd: (preview: PreviewedLens) => Promise<void>;
	/** As a language of the original. */
	onJoin: () => Promise<void>;
	onDrop: () => void;
}

/** A lens as it was read, before it is added: what is in it, what is irregular, and what does not come along. */
export function PreviewCard({ preview: read, lenses, former, original, comparison, onAdd, onJoin, onDrop }: PreviewCardProps) {
	const { t } = usePhrases();
	const [joined, join] = useState<JoinedTwins>({});
	const preview = useMemo(() => withJoined(read, joined), [read, joined]);
	const { lens, texts, origin } = preview;
	const [hasFailed, setFailed] = useState(false);
	const heading = useId();
	return (
		<section className="card library-preview" aria-labelledby={heading}>
			<h2 id={heading} tabIndex={-1}>
				{t("library.preview")}: <span lang={texts.language}>{texts.title}</span>
			</h2>
			<Content preview={preview} />
			{original && <Translates original={original} preview={preview} />}
			{former && !original && <EditionChanges former={former} preview={preview} />}
			{!original && origin.format === "azureGuide" && <AskedTwice preview={read} joined={joined} onJoin={join} />}
			{!original && <LikeOthers preview={read} lenses={lenses} />}
			{comparison !== null && (
				<p>
					<span>{t("library.guideOfOurs")}</span> <Link to={comparison}>{t("library.compare")}</Link>
				</p>
			)}
			{hasFailed && <p role="alert">{t("library.failed")}</p>}
			<p className="row">
				{original && (
					<Button look="primary" onClick={() => void onJoin().catch(() => setFailed(true))}>
						{t("library.join")}
					</Button>
				)}
				{original?.lens.id !== lens.id && (
					<Button look={original ? "quiet" : "primary"} onClick={() => void onAdd(preview).catch(() => setFailed(true))}>
						{t("library.add")}
					</Button>
				)}
				<Button look="quiet" onClick={onDrop}>
					{t("library.drop")}
				</Button>
			</p>
		</section>
	);
}

/** What it is and what it holds; not drawn anew with each file that comes after it. */
const Content = memo(function Content({ preview }: { preview: PreviewedLens }) {
	const { lens, texts, origin } = preview;
	return (
		<>
			<LensFacts lens={lens} texts={texts} origin={origin} />
			<LensQuestions lens={lens} texts={texts} />
			<NotCarried preview={preview} />
			<Irregular preview={preview} />
		</>
	);
});

/** The lens with the pairs that a person joined in it. */
function withJoined(read: PreviewedLens, joined: JoinedTwins): PreviewedLens {
	if (Object.keys(joined).length === 0) return read;
	const lens = withOwnTwinsJoined(read.lens, joined);
	return { ...read, lens, texts: textsOfJoined(read.texts, lens) };
}

/** What it adds to a kept lens as a language of it, and how far it goes. */
function Translates({ original, preview }: { original: LibraryLens; preview: PreviewedLens }) {
	const { t } = usePhrases();
	const { lacking, more } = inCommon(original, preview);
	return (
		<p>
			{t("library.translates", { title: original.texts.title, language: languageName(preview.texts.language) })}{" "}
			{lacking > 0 && <span>{t("library.translates.lacking", { n: lacking })}</span>}{" "}
			{more > 0 && <span>{t("library.translates.more", { n: more })}</span>}
		</p>
	);
}

/** What the file holds and the lens does not. */
function NotCarried({ preview: { origin } }: { preview: PreviewedLens }) {
	const { t } = usePhrases();
	if (origin.notCarried.length === 0) return null;
	return (
		<div>
			<h3>{t("library.notCarried")}</h3>
			<ul>
				{origin.notCarried.map(({ what, n }) => (
					<li key={what}>{t(`library.notCarried.${what}`, { n })}</li>
				))}
			</ul>
		</div>
	);
}

/** What is irregular, each kind once with its first place; the file is taken all the same. */
function Irregular({ preview: { warnings } }: { preview: PreviewedLens }) {
	const phrases = usePhrases();
	const { t } = phrases;
	if (warnings.length === 0) return <p className="soft">{t("library.regular")}</p>;
	return (
		<details>
			<summary>{t("library.irregular", { n: warnings.reduce((sum, { count }) => sum + count, 0) })}</summary>
			<ul>
				{warnings.map(({ code, count, cases: [first] }) => (
					<li key={`${code} ${first?.place ?? ""}`}>
						<span>{first && problemText(first, phrases)}</span>{" "}
						{count > 1 && <span className="soft">{t("library.more", { n: count - 1 })}</span>}
					</li>
				))}
			</ul>
		</details>
	);
}
