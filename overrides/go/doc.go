// Package feishuvc is a client for the video-conference API of Feishu and Lark.
//
//	client, err := feishuvc.New(feishuvc.WithApp(appID, appSecret))
//	if err != nil {
//		return err
//	}
//	defer client.Close()
//	result, err := client.Reserves.GetActiveMeeting(ctx, reserveID, nil)
//
// Tokens are fetched when the first call needs one, kept, and renewed before they end. Calls that are safe to repeat are
// repeated. A [Client] is safe for concurrent use; contexts cancel whatever a call does, its wait for a token included.
//
// # Requests
//
// A method takes a context, the values of its path, its body if it has one, its other parameters, and options for this
// one call. What must be given is a plain field; what may be left out is a pointer, and [Ptr] makes one. A field that can
// be cleared is a [Nullable]: left out, null ([Null]) or a value ([Set]).
//
// # Answers
//
// Answers are plain structs. Every field may be nil, since the platform promises none; [Value] reads a pointer and gives
// the zero value for nil. Times are in UTC. Enums are open: a value that this version does not know is kept. Printing an
// answer shows what there is, without the passwords in it; [encoding/json] writes and reads what is on the wire.
//
// # Errors
//
// An error of this package is a [*CallError], or an [*APIError] if the platform answered with a code; every code of its
// catalogue is a constant to compare with:
//
//	if errors.Is(err, feishuvc.ErrDataNotExist) {
//		// nothing is going on
//	}
//	var apiErr *feishuvc.APIError
//	if errors.As(err, &apiErr) {
//		log.Print(apiErr.Code, apiErr.LogID, apiErr.Advice)
//	}
//
// [errors.Is] takes a [Kind] as well. When the caller's context is cancelled the error is the context's.
//
// # Seams
//
// What a client is made of can be replaced: [WithTransport], [WithTokenProvider], [WithTokenStore], [WithClock],
// [WithSleeper] and [WithLogger].
package feishuvc
