import { memo, useCallback } from "react";
import type { JoinedTwins } from "../../domain/lens/joinedTwins.ts";
import { plainSentence } from "../../domain/lens/plainSentence.ts";
import { searchTwinsWithin } from "../../domain/lens/proposedTwins.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { useInPieces } from "../../ui/useInPieces.ts";
import type { PreviewedLens } from "./types.ts";

interface AskedTwiceProps {
	/** As it was read. */
	preview: PreviewedLens;
	joined: JoinedTwins;
	onJoin: (joined: JoinedTwins) => void;
}

/** What a guide says as an item and again as a row of its table: a person joins both to one question, or leaves them. */
export const AskedTwice = memo(function AskedTwice({ preview, joined, onJoin }: AskedTwiceProps) {
	const { t } = usePhrases();
	const pairs = useInPieces(useCallback(() => searchTwinsWithin(preview), [preview])) ?? [];
	if (pairs.length === 0) return null;
	const { recommendations } = preview.texts;
	const all = Object.fromEntries(pairs.map(({ first, second }) => [second, first]));
	const { length: n } = Object.keys(joined);
	const turn = (second: string, first: string) => {
		const { [second]: known, ...others } = joined;
		onJoin(known === undefined ? { ...joined, [second]: first } : others);
	};
	return (
		<details>
			<summary>{t("library.twice", { n: pairs.length })}</summary>
			<p>{t("library.twice.lead")}</p>
			<ul className="library-alike library-twice">
				{pairs.map(({ first, second, share }) => (
					<li key={second}>
						<label>
							<input type="checkbox" checked={second in joined} onChange={() => turn(second, first)} />{" "}
							<span lang={preview.texts.language}>{plainSentence(recommendations[first]?.title)}</span>
						</label>{" "}
						<span className="soft figures">{t("library.alike.share", { share })}</span>
						<br />
						<span className="soft" lang={preview.texts.language}>
							{plainSentence(recommendations[second]?.title)}
						</span>
					</li>
				))}
			</ul>
			<p className="row">
				<Button onClick={() => onJoin(n === pairs.length ? {} : all)}>
					{t(n === pairs.length ? "library.twice.none" : "library.twice.all", { n: pairs.length })}
				</Button>
			</p>
		</details>
	);
});
