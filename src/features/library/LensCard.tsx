import { usePhrases } from "../../i18n/context.tsx";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";
import { LensFacts } from "./LensFacts.tsx";
import { LensQuestions } from "./LensQuestions.tsx";
import type { LibraryLens } from "./types.ts";

interface LensCardProps {
	lens: LibraryLens;
	/** Where it is compared with the built-in lens that was written from such a guide; null: it is no such guide. */
	comparison: string | null;
	/** Among those that a review over several is begun with; null: there is nothing to choose among. */
	isChosen: boolean | null;
	onChoose: () => void;
	onBegin: () => void;
	onRemove: () => void;
	/** As a file. */
	onSave: () => void;
	/** Opens a copy in the editor. */
	onWrite: () => void;
}

/** One lens: what it is, where it is used, and what can be done with it. */
export function LensCard({ lens: one, comparison, isChosen, onChoose, onBegin, onRemove, onSave, onWrite }: LensCardProps) {
	const { lens, texts, origin, usedIn, usedBy } = one;
	const { t } = usePhrases();
	const { title } = texts;
	return (
		<li className="card library-lens" data-lens={lens.id}>
			<h2 tabIndex={-1} lang={texts.language}>
				{title}
			</h2>
			<LensFacts lens={lens} texts={texts} origin={origin} />
			{usedIn === 0 ? (
				<p className="soft figures">{t("library.usedIn", { n: usedIn })}</p>
			) : (
				<details>
					<summary className="soft figures">{t("library.usedIn", { n: usedIn })}</summary>
					<ul className="library-used">
						{usedBy.map(({ id, name }) => (
							<li key={id}>
								<Link to={paths.report(id)}>{name || t("review.unnamed")}</Link>
							</li>
						))}
					</ul>
				</details>
			)}
			<LensQuestions lens={lens} texts={texts} />
			{comparison !== null && (
				<p>
					<Link to={comparison}>{t("library.compare")}</Link>
				</p>
			)}
			{isChosen !== null && (
				<label className="library-choose">
					<input type="checkbox" checked={isChosen} onChange={onChoose} aria-label={`${t("library.choose")}: ${title}`} />
					{t("library.choose")}
				</label>
			)}
			<p className="row library-actions">
				<Button aria-label={`${t("library.begin")}: ${title}`} onClick={onBegin}>
					{t("library.begin")}
				</Button>
				<Button aria-label={`${t("library.save")}: ${title}`} onClick={onSave}>
					{t("library.save")}
				</Button>
				<Button aria-label={`${t("editor.edit")}: ${title}`} onClick={onWrite}>
					{t("editor.edit")}
				</Button>
				{origin && (
					<Button aria-label={`${t("library.remove")}: ${title}`} onClick={onRemove}>
						{t("library.remove")}
					</Button>
				)}
			</p>
		</li>
	);
}
