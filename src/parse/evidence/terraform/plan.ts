/** A Terraform plan as `terraform show -json` prints it: its resources, what is known of them, and where references lead. */
import { absent, type Found, literal, spelledIn, step, unknown as unknownFound } from "../../../domain/evidence/found.ts";
import { addressMark, shortId } from "../../../domain/evidence/resource.ts";
import { isObject } from "../tellKind.ts";

/** A resource of the plan. */
export interface Planned {
	/** Full address, with modules and the index of the instance. */
	address: string;
	type: string;
	values: unknown;
	/** JSON pointer to it. */
	place: string;
	/** What is known only once it is applied, in the shape of the values, with its place. */
	unknown: { value: unknown; place: string };
	/** What the configuration says of it, with its place; null where it has none. */
	expressions: { value: unknown; place: string } | null;
	/** Address of its module in the configuration, such as `module.a.module.b`. */
	module: string;
}

interface Module {
	raw: Record<string, unknown>;
	place: string;
	/** The module that calls it, and the call. */
	caller: { module: string; call: unknown } | null;
}

/** The configuration by modules and resources. */
export interface Configuration {
	modules: ReadonlyMap<string, Module>;
	resources: ReadonlyMap<string, { expressions: unknown; place: string }>;
}

const deepest = 64;

const listIn = (raw: unknown, name: string): unknown[] => {
	const list = isObject(raw) ? raw[name] : null;
	return Array.isArray(list) ? list : [];
};

const textIn = (raw: unknown, name: string): string => (isObject(raw) && typeof raw[name] === "string" ? String(raw[name]) : "");

/** Indices of instances dropped: `module.a["x"].type.name[0]` gives `module.a.type.name`. */
const withoutIndices = (address: string): string => address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\]/g, "");

/** Every module of the configuration and every resource in it. */
export function readConfiguration(raw: unknown): Configuration {
	const modules = new Map<string, Module>();
	const resources = new Map<string, { expressions: unknown; place: string }>();
	const walk = (module: unknown, address: string, place: string, caller: Module["caller"], depth: number) => {
		if (!isObject(module) || depth > deepest) return;
		modules.set(address, { raw: module, place, caller });
		for (const [index, resource] of listIn(module, "resources").entries()) {
			const own = joinAddress(address, textIn(resource, "address"));
			const expressions = isObject(resource) ? resource.expressions : null;
			resources.set(own, { expressions, place: `${place}/resources${step(index)}/expressions` });
		}
		const calls = isObject(module.module_calls) ? module.module_calls : {};
		for (const [name, call] of Object.entries(calls)) {
			const inside = isObject(call) ? call.module : null;
			walk(
				inside,
				joinAddress(address, `module.${name}`),
				`${place}/module_calls${step(name)}/module`,
				{ module: address, call },
				depth + 1,
			);
		}
	};
	walk(isObject(raw) ? raw.root_module : null, "", "/configuration/root_module", null, 0);
	return { modules, resources };
}

const joinAddress = (module: string, own: string): string => (module === "" ? own : `${module}.${own}`);

/** All resources that the plan, or the state, will have or has; those that are read only are not among them. */
export function readPlanned(data: Record<string, unknown>, configuration: Configuration): Planned[] {
	const changes = new Map(
		listIn(data, "resource_changes").map((change, index) => [
			textIn(change, "address"),
			{
				value: isObject(change) && isObject(change.change) ? change.change.after_unknown : null,
				place: `/resource_changes/${index}/change/after_unknown`,
			},
		]),
	);
	const root = isObject(data.planned_values) ? data.planned_values : data.values;
	const start = isObject(data.planned_values) ? "/planned_values" : "/values";
	const planned: Planned[] = [];
	const walk = (module: unknown, place: string, depth: number) => {
		if (!isObject(module) || depth > deepest) return;
		const own = withoutIndices(textIn(module, "address"));
		for (const [index, resource] of listIn(module, "resources").entries()) {
			if (!isObject(resource) || textIn(resource, "mode") !== "managed") continue;
			const address = textIn(resource, "address");
			const known = configuration.resources.get(withoutIndices(address));
			planned.push({
				address,
				type: textIn(resource, "type"),
				values: resource.values,
				place: `${place}/resources${step(index)}`,
				unknown: changes.get(address) ?? { value: null, place: "" },
				expressions: known ? { value: known.expressions, place: known.place } : null,
				module: own,
			});
		}
		for (const [index, child] of listIn(module, "child_modules").entries())
			walk(child, `${place}/child_modules${step(index)}`, depth + 1);
	};
	walk(isObject(root) ? root.root_module : null, `${start}/root_module`, 0);
	return planned;
}

/** The raw value at a path such as `identity.0.type`, with how far the path leads. */
function rawAt(raw: unknown, path: string): { value: unknown; place: string } {
	let [value, place] = [raw, ""];
	for (const name of path.split(".")) {
		const key = typeof value === "object" && value !== null ? spelledIn(value, name) : undefined;
		if (key === undefined) return { value: undefined, place };
		value = (value as Record<string, unknown>)[key];
		place += step(key);
	}
	return { value, place };
}

/** Whether a path, or a block around it, is known only once the plan is applied. */
function isKnownLater(unknown: unknown, path: string): boolean {
	let value = unknown;
	for (const name of path.split(".")) {
		if (value === true) return true;
		value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
	}
	return value === true;
}

/** References of an expression of the configuration, as the plan lists them: the longest first. */
const referencesOf = (expression: unknown): string[] => {
	const list = isObject(expression) && Array.isArray(expression.references) ? expression.references : [];
	return list.filter((one) => typeof one === "string");
};

/** The address of the resource that an expression refers to, through variables and outputs of modules; null: it cannot be told. */
function referredTo(expression: unknown, module: string, configuration: Configuration, depth = 0): string | null {
	if (depth > deepest) return null;
	for (const reference of referencesOf(expression)) {
		const [head = "", name = "", output = ""] = withoutIndices(reference).split(".");
		const inside = configuration.modules.get(module);
		if (head === "each" || head === "count" || head === "local" || head === "path" || head === "self") return null;
		if (head === "var") {
			const call = inside?.caller;
			const expressions = isObject(call?.call) && isObject(call.call.expressions) ? call.call.expressions : {};
			return call ? referredTo(expressions[name], call.module, configuration, depth + 1) : null;
		}
		if (head === "module") {
			const called = joinAddress(module, `module.${name}`);
			const outputs = configuration.modules.get(called)?.raw.outputs;
			const own = isObject(outputs) ? outputs[output] : null;
			return isObject(own) ? referredTo(own.expression, called, configuration, depth + 1) : null;
		}
		const own = head === "data" ? [head, name, output] : [head, name];
		return addressMark + joinAddress(module, own.join(".")).toLowerCase();
	}
	return null;
}

/** What an attribute is: its value; there, but known later; or not set. */
export function attribute(planned: Planned, path: string, configuration: Configuration): Found {
	const { values, place, unknown, expressions, module } = planned;
	const { value, place: own } = rawAt(values, path);
	if (value !== undefined && value !== null) return literal(value, `${place}/values${own}`);
	if (!isKnownLater(unknown.value, path)) return absent(`${place}/values${own}`);
	const configured = expressions ? rawAt(expressions.value, path) : { value: undefined, place: "" };
	const later = unknown.place + rawAt(unknown.value, path).place;
	// Where the plan has no configuration of the resource, nobody can say whether somebody set it.
	if (!expressions) return unknownFound("unresolvedExpression", later);
	if (configured.value === undefined) return absent(later);
	const sign = referredTo(configured.value, module, configuration);
	const places = [later, `${expressions.place}${configured.place}/references`];
	return { kind: "opaque", sign, isSure: false, reason: "unresolvedExpression", places, basis: "presence" };
}

/** Ids of a resource: its address, by which others refer to it, and its type and name. */
export function idsOf(planned: Planned, type: string, name: string | null): string[] {
	const address = addressMark + withoutIndices(planned.address).toLowerCase();
	return name === null ? [address] : [address, shortId(type, name)];
}
