import { memo, useCallback } from "react";
import { plainSentence } from "../../domain/lens/plainSentence.ts";
import { type ProposedTwins, searchTwinsBetween } from "../../domain/lens/proposedTwins.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { useInPieces } from "../../ui/useInPieces.ts";
import type { LibraryLens, PreviewedLens } from "./types.ts";

interface LikeOthersProps {
	preview: PreviewedLens;
	/** All lenses that are here. */
	lenses: readonly LibraryLens[];
}

/** So many pairs are listed; of more their number is said. */
const listed = 100;

interface Alike {
	other: LibraryLens;
	pairs: ProposedTwins[];
}

/** What each of the other lenses asks nearly as the read one does. */
function* searchAlike(preview: PreviewedLens, lenses: readonly LibraryLens[]): Generator<void, Alike[], void> {
	const alike: Alike[] = [];
	for (const other of lenses) {
		const pairs = other.lens.id === preview.lens.id ? [] : yield* searchTwinsBetween(other, preview);
		if (pairs.length > 0) alike.push({ other, pairs });
	}
	return alike;
}

/** Requirements that a lens here asks nearly alike: a review over both lenses offers to join them. */
export const LikeOthers = memo(function LikeOthers({ preview, lenses }: LikeOthersProps) {
	const { t } = usePhrases();
	const alike = useInPieces(useCallback(() => searchAlike(preview, lenses), [preview, lenses])) ?? [];
	if (alike.length === 0) return null;
	return (
		<section>
			<h3>{t("library.alike")}</h3>
			<p>{t("library.alike.lead")}</p>
			{alike.map(({ other, pairs }) => (
				<details key={other.lens.id}>
					<summary>
						<span lang={other.texts.language}>{other.texts.title}</span>{" "}
						<span className="soft figures">{t("library.alike.pairs", { n: pairs.length })}</span>
					</summary>
					<Pairs preview={preview} other={other} pairs={pairs} />
				</details>
			))}
		</section>
	);
});

/** Both titles of each pair, and how alike they are. */
function Pairs({ preview, other, pairs }: { preview: PreviewedLens; other: LibraryLens; pairs: ProposedTwins[] }) {
	const { t } = usePhrases();
	return (
		<>
			<ul className="library-alike">
				{pairs.slice(0, listed).map(({ first, second, share }) => (
					<li key={second}>
						<span lang={preview.texts.language}>{plainSentence(preview.texts.recommendations[second]?.title)}</span>{" "}
						<span className="soft figures">{t("library.alike.share", { share })}</span>
						<br />
						<span className="soft" lang={other.texts.language}>
							{plainSentence(other.texts.recommendations[first]?.title)}
						</span>
					</li>
				))}
			</ul>
			{pairs.length > listed && <p className="soft">{t("library.more", { n: pairs.length - listed })}</p>}
		</>
	);
}
