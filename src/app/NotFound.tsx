import { Link } from "react-router";
import { usePhrases } from "../i18n/context.tsx";
import { paths } from "../paths.ts";
import { Shell } from "./Shell.tsx";

/** An address that leads nowhere, or to a review that is not on this device. */
export function NotFound() {
	const { t } = usePhrases();
	return (
		<Shell>
			<div className="page stack">
				<h1 tabIndex={-1}>{t("app.notFound")}</h1>
				<p>
					<Link to={paths.home}>{t("app.backHome")}</Link>
				</p>
			</div>
		</Shell>
	);
}
