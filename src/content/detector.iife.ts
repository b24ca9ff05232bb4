console.debug('detector');
