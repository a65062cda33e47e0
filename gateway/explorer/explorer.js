/* global React, ReactDOM, GraphiQL, subscribeByEvents, document, fetch, window */

// The explorer's own script: a file, since the page's policy allows no script in the page itself.
(async () => {
  const post = GraphiQL.createFetcher({ url: '/graphql' });
  const subscribe = subscribeByEvents('/graphql/stream');
  const isSubscription = ({ operationName }, { documentAST }) =>
    (documentAST?.definitions ?? []).some(
      ({ operation, name }) =>
        operation === 'subscription' && (!operationName || name === undefined || name.value === operationName),
    );
  const fetcher = (asked, options = {}) =>
    isSubscription(asked, options) ? subscribe(asked, options.headers) : post(asked, options);
  const examples = await (await fetch('/explorer/examples.json')).json();
  const select = document.getElementById('examples');
  const hint = document.getElementById('hint');
  const root = ReactDOM.createRoot(document.getElementById('explorer'));

  const show = (example) => {
    hint.textContent = example === undefined ? '' : example.hint;
    root.render(
      React.createElement(GraphiQL, {
        fetcher,
        defaultEditorToolsVisibility: true,
        // A token stays in the tab it was typed into, and is not written to the browser's storage.
        shouldPersistHeaders: false,
        defaultHeaders: '{\n  "authorization": ""\n}',
        ...(example === undefined ? {} : { query: example.query, variables: example.variables }),
        defaultQuery: examples[0].query,
      }),
    );
  };

  for (const [place, example] of examples.entries()) select.add(new window.Option(example.title, String(place)));
  select.addEventListener('change', () => show(examples[Number(select.value)]));
  show(undefined);
})();
