import { askedAnew } from "../../domain/lens/lensChange.ts";
import { withLensVersion } from "../../domain/review/changes.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import "./lensBar.css";

/** Stands above every screen of a review that an earlier version of its lens asked: what changed since, and the way to have it asked again. */
export function LensBar() {
	const { review, lens, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const anew = askedAnew(lens, review);
	if (!anew) return null;
	const { items, answered, facts } = anew;
	const takeUp = () => {
		// The bar goes with its button: the heading takes the focus.
		document.querySelector<HTMLElement>("h1[tabindex]")?.focus();
		edit((current) => withLensVersion(current, lens.version, items));
	};
	return (
		<section className="lens-bar" aria-label={t("lensBar.label")}>
			<p>
				{t("lensBar.version", { former: review.lens.version, version: lens.version })}{" "}
				{answered.length > 0 ? t("lensBar.items", { n: answered.length }) : t("lensBar.none")}{" "}
				{facts.length > 0 && (
					<>
						{t("lensBar.facts", { n: facts.length })} <Link to={paths.profile(review.id)}>{t("lensBar.toProfile")}</Link>
					</>
				)}
			</p>
			<Button look="primary" onClick={takeUp}>
				{answered.length > 0 ? t("lensChange.ask", { n: answered.length }) : t("lensBar.takeUp", { version: lens.version })}
			</Button>
		</section>
	);
}
