/** How each kind of value may be made another one. A person would type it. */
const others = {
  integer: (value) => (typeof value === 'number' ? value + 1 : 1),
  email: (value) =>
    value === 'exemple@exemple.example' ? 'autre@exemple.example' : 'exemple@exemple.example',
  phone: (value) => (value === '+33639980001' ? '+33639980002' : '+33639980001'),
  text: (value) => (value === 'Exemple corrigé' ? 'Exemple' : 'Exemple corrigé'),
};

/**
 * The first item of this person that can be corrected here and that this program knows how to change: one that is
 * shown, not masked, and not yet part of a correction.
 * @param {import('@bonne-foi/sdk').Client} client
 */
export async function chooseCorrection(client) {
  for await (const { id } of client.records.list({ limit: 20 })) {
    const record = await client.records.get(id);
    for (const field of record.fields) {
      const held = record.values[field.id];
      const change = others[field.type];
      if (!change || field.correctable !== 'here' || field.repeat || !held || held.masked) continue;
      if (held.value === undefined || held.state === 'contested') continue;
      const value = change(held.value);
      const kind = field.kinds?.[0] ?? 'correction';
      const today = new Date().toISOString().slice(0, 10);
      return {
        record,
        path: field.id,
        label: field.label,
        before: held.display ?? String(held.value),
        after: String(value),
        change: {
          op: 'set',
          kind,
          value,
          ...(kind === 'correction' ? { wrongSince: today.slice(0, 7) } : { effectiveDate: today }),
          comment: 'Exemple de correction par programme.',
        },
      };
    }
  }
  throw new Error(
    'Rien à corriger ici pour cette personne : choisissez-en une autre, ou repartez de données neuves.',
  );
}
