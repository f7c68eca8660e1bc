/** The resources of a Terraform plan or state in the shape of Azure Resource Manager, by the rules of a lens. */
import type { TerraformSetting, TerraformType } from "../../../domain/evidence/evidenceRules.ts";
import {
	absent,
	entriesOf,
	type Found,
	listOf,
	literal,
	objectOf,
	type Scalar,
	scalar,
	textOf,
	withMember,
} from "../../../domain/evidence/found.ts";
import { idsIn, type NotUnderstood, type SeenFile, type SeenResource } from "../../../domain/evidence/resource.ts";
import { isObject } from "../tellKind.ts";
import { isAzapi, readAzapi } from "./azapi.ts";
import { attribute, idsOf, type Planned, readConfiguration, readPlanned } from "./plan.ts";

export type TerraformTypes = Readonly<Record<string, TerraformType>>;

/** How an attribute of a resource, or of a block in it, is found. */
type Lookup = (path: string) => Found;

/** The resources that a plan creates, changes or keeps; `isState`: that a state has. */
export function readPlan(data: Record<string, unknown>, types: TerraformTypes): SeenFile {
	const isState = !isObject(data.planned_values);
	const configuration = readConfiguration(data.configuration);
	const notUnderstood: NotUnderstood[] = [];
	const resources: SeenResource[] = [];
	const extensions: { target: Found; resource: SeenResource }[] = [];
	for (const planned of readPlanned(data, configuration)) {
		const lookup: Lookup = (path) => attribute(planned, path, configuration);
		const type = Object.hasOwn(types, planned.type) ? types[planned.type] : undefined;
		const resource = type ? seen(planned, type, lookup) : readAzapi(planned, lookup, notUnderstood);
		if (!resource) {
			if (!isAzapi(planned)) notUnderstood.push({ place: planned.place, what: planned.type, why: "unknownType" });
			continue;
		}
		if (type?.extends) extensions.push({ target: lookup(type.extends), resource });
		else resources.push(resource);
	}
	const whole = extended(resources, extensions);
	if (data.errored === true) notUnderstood.push({ place: "/errored", what: "errored", why: "incompleteList" });
	else if (data.complete === false) notUnderstood.push({ place: "/complete", what: "complete: false", why: "incompleteList" });
	return {
		kind: isState ? "live" : "intent",
		resources: whole,
		switchedOff: [],
		notUnderstood,
		mark: "/format_version",
	};
}

function seen(planned: Planned, { type, settings }: TerraformType, lookup: Lookup): SeenResource {
	const place = `${planned.place}/values`;
	const name = textOf(lookup("name"));
	const body = settings.reduce((whole, setting) => withSetting(whole, setting, lookup, place), emptyAt(place));
	return {
		type: type.toLowerCase(),
		name: name ?? planned.address,
		place: planned.place,
		isCertain: true,
		ids: idsOf(planned, type, name),
		body,
	};
}

const emptyAt = (place: string): Found => objectOf(new Map(), { places: [place], basis: "literal" });

function withSetting(whole: Found, setting: TerraformSetting, lookup: Lookup, place: string): Found {
	const found = settingOf(setting, lookup, place);
	return withPath(whole, setting.to.split("."), found, found.kind === "absent");
}

/** The object with a value at a path; what is not there takes no other's place, but tells where it is missing. */
function withPath(whole: Found, [name = "", ...rest]: string[], found: Found, isGap: boolean): Found {
	const own = whole.kind === "object" ? whole.member(name) : whole;
	if (rest.length > 0) {
		const inside = own.kind === "object" ? own : emptyAt(whole.places[0] ?? "");
		return withMember(whole, name, withPath(inside, rest, found, isGap));
	}
	return isGap && own.kind !== "absent" ? whole : withMember(whole, name, found);
}

function settingOf(setting: TerraformSetting, lookup: Lookup, place: string): Found {
	const { from, value, otherwise, each } = setting;
	if (from === undefined) return constant(value, place);
	const found = lookup(from);
	if (each) return blocksOf(found, each, setting, lookup);
	const isNothing = found.kind === "absent" || (found.kind === "list" && found.size === 0);
	if (isNothing)
		return otherwise === undefined
			? { ...absent(found.places[0] ?? place), places: found.places }
			: { ...constant(otherwise, place), places: found.places };
	if (value !== undefined)
		return found.kind === "unknown" || found.kind === "opaque" ? found : { ...constant(value, place), places: found.places };
	const text = textOf(found);
	const become = text !== null && setting.as && Object.hasOwn(setting.as, text) ? setting.as[text] : undefined;
	return become === undefined ? found : scalar(become, found);
}

const constant = (value: Scalar | undefined, place: string): Found => literal(value ?? null, place, "serviceDefault");

/** Blocks as entries of a list. */
function blocksOf(
	found: Found,
	settings: readonly TerraformSetting[],
	{ from = "", only }: TerraformSetting,
	outer: Lookup,
): Found {
	if (found.kind !== "list") return found;
	const entries = entriesOf(found).flatMap((block, index): Found[] => {
		const lookup: Lookup = (path) => outer(`${from}.${index}.${path}`);
		const isOther = only !== undefined && (textOf(lookup(only.from)) ?? "false") !== only.is;
		return isOther
			? []
			: [
					settings.reduce(
						(whole, setting) => withSetting(whole, setting, lookup, block.places[0] ?? ""),
						emptyAt(block.places[0] ?? ""),
					),
				];
	});
	return listOf(entries, { places: found.places, basis: found.basis });
}

/** Resources with the settings that others add to them. */
function extended(
	resources: readonly SeenResource[],
	extensions: readonly { target: Found; resource: SeenResource }[],
): SeenResource[] {
	if (extensions.length === 0) return [...resources];
	const byId = new Map<string, SeenResource>();
	for (const { target, resource } of extensions) for (const id of idsIn(target)) byId.set(id, resource);
	return resources.map((resource) => {
		const added = resource.ids.map((id) => byId.get(id)).find((one) => one?.type === resource.type);
		return added ? { ...resource, body: overlaid(resource.body, added.body) } : resource;
	});
}

function overlaid(one: Found, two: Found): Found {
	if (one.kind !== "object" || two.kind !== "object") return two.kind === "absent" ? one : two;
	return two.names().reduce<Found>((whole, name) => {
		const own = whole.kind === "object" ? whole.member(name) : whole;
		return withMember(whole, name, overlaid(own, two.member(name)));
	}, one);
}
