import { compare, isPositive } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { changed, recorded } from '../record.rules.ts';
import type { SupplierAddressInput, UpsertPaymentTermInput, UpsertSupplierInput } from '../schema.generated.ts';
import {
  insertSupplier,
  insertTerm,
  replaceAddresses,
  replaceContacts,
  supplierForUpdate,
  termById,
  termForUpdate,
  updateSupplier,
  updateTerm,
} from './supplier.write.queries.ts';

const checkTerm = ({ netDays, discountPercent, discountDays }: UpsertPaymentTermInput): void => {
  if (netDays < 0 || netDays > 365) throw refuse('VALUE_INVALID', 'netDays is 0 to 365.');
  if ((discountPercent == null) !== (discountDays == null))
    throw refuse('VALUE_INVALID', 'discountPercent and discountDays come together, or neither does.');
  if (discountPercent == null || discountDays == null) return;
  if (!isPositive(discountPercent) || compare(discountPercent, '100') > 0)
    throw refuse('VALUE_INVALID', 'discountPercent is above 0 and at most 100.');
  if (discountDays < 0 || discountDays > netDays) throw refuse('VALUE_INVALID', 'discountDays is 0 to netDays.');
};

/** Makes or changes a payment term by its code. Refuses VALUE_INVALID, ETAG_REQUIRED, ETAG_MISMATCH. Answers its uuid. */
export const upsertPaymentTerm = (context: Context, input: UpsertPaymentTermInput): Promise<string> => {
  const code = text(input.code, 'code', 40);
  checkTerm(input);
  const { netDays, discountPercent = null, discountDays = null } = input;
  return erpCommand(context, 'upsertPaymentTerm', [`payment-term:${code}`], input, async (tx) => {
    const was = await termForUpdate(tx, code);
    if (was !== undefined) checkEtag(was, input.etag);
    const description = input.description === undefined ? (was?.description ?? null) : input.description;
    const columns = { netDays, discountPercent, discountDays, description };
    const is =
      was === undefined
        ? await insertTerm(tx, { ...columns, id: newId(), code })
        : await updateTerm(tx, was.id, columns);
    await tell(tx, context, {
      type: was === undefined ? 'erp.payment-term.created' : 'erp.payment-term.changed',
      subject: is.id,
      subjectVersion: is.version,
      key: is.id,
      data: { code, netDays },
      ...(was === undefined ? { after: recorded(is) } : changed(was, is)),
    });
    return is.id;
  });
};

const addressColumns = ({ kind, line1, line2, city, region, postalCode, country }: SupplierAddressInput) => {
  if (!/^[A-Z]{2}$/.test(country)) throw refuse('VALUE_INVALID', 'country is an ISO 3166-1 code of two letters.');
  return {
    kind,
    line1: text(line1, 'line1', 200),
    line2: line2 ?? null,
    city: text(city, 'city', 100),
    region: region ?? null,
    postalCode: postalCode ?? null,
    country,
  };
};

// What the input says of the row; what it leaves out is not among it.
const supplierColumns = async (tx: Tx, input: UpsertSupplierInput) => {
  const { name, status, currency, paymentTermId, taxId, customAttributes } = input;
  const term = typeof paymentTermId === 'string' ? fromWire(ids.PaymentTerm, paymentTermId) : paymentTermId;
  if (typeof term === 'string') found(await termById(tx, term), 'payment term', paymentTermId ?? '');
  return {
    ...(name == null ? {} : { name: text(name, 'name', 200) }),
    ...(status == null ? {} : { status }),
    ...(currency == null ? {} : { currency }),
    ...(term === undefined ? {} : { paymentTermId: term }),
    ...(taxId === undefined ? {} : { taxId }),
    ...(customAttributes == null ? {} : { customAttributes: JSON.stringify(customAttributes) }),
  };
};

const newSupplier = async (tx: Tx, code: string, input: UpsertSupplierInput) => {
  const { name, currency } = input;
  if (name == null || currency == null) throw refuse('VALUE_INVALID', 'A new supplier needs a name and a currency.');
  return insertSupplier(tx, { ...(await supplierColumns(tx, input)), id: newId(), code, name: name.trim(), currency });
};

/** Makes or changes a supplier by its number. Refuses VALUE_INVALID, NOT_FOUND (term), ETAG_REQUIRED, ETAG_MISMATCH. Answers its uuid. */
export const upsertSupplier = (context: Context, input: UpsertSupplierInput): Promise<string> => {
  const code = text(input.code, 'code', 40);
  return erpCommand(context, 'upsertSupplier', [`supplier:${code}`], input, async (tx) => {
    const was = await supplierForUpdate(tx, code);
    if (was !== undefined) checkEtag(was, input.etag);
    const is =
      was === undefined
        ? await newSupplier(tx, code, input)
        : await updateSupplier(tx, was.id, await supplierColumns(tx, input));
    if (input.addresses != null) await replaceAddresses(tx, is.id, input.addresses.map(addressColumns));
    if (input.contacts != null)
      await replaceContacts(
        tx,
        is.id,
        input.contacts.map(({ name, role, email, phone }) => ({
          name: text(name, 'name', 200),
          role: role ?? null,
          email: email ?? null,
          phone: phone ?? null,
        })),
      );
    const lists = { addresses: input.addresses ?? undefined, contacts: input.contacts ?? undefined };
    const change = was === undefined ? { after: recorded(is) } : changed(was, is);
    await tell(tx, context, {
      type: was === undefined ? 'erp.supplier.created' : 'erp.supplier.changed',
      subject: is.id,
      subjectVersion: is.version,
      key: is.id,
      data: { code, name: is.name, status: is.status, currency: is.currency },
      ...change,
      after: { ...change.after, ...lists },
    });
    return is.id;
  });
};
