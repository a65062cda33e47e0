/**
 * Iterates a generator, and ends it at `return` also while it waits for its next item, which a plain generator does not. `end` is called
 * however it ends, more than once perhaps.
 */
export const endable = <Item>(
  items: AsyncGenerator<Item, void, undefined>,
  end: () => void,
): AsyncIterableIterator<Item> => {
  const finish = async (): Promise<IteratorResult<Item>> => {
    end();
    await items.return();
    return { done: true, value: undefined };
  };
  const iterator: AsyncIterableIterator<Item> = {
    next: async () => {
      try {
        const result = await items.next();
        if (result.done === true) end();
        return result;
      } catch (error) {
        // A generator that throws is over, and nobody returns it.
        end();
        throw error;
      }
    },
    return: finish,
    throw: finish,
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
};
